package dev.databacon.processor.generate;

import com.palantir.javapoet.CodeBlock;
import java.util.regex.Pattern;

/** Javadoc of generated members: the user's own words, then what a call costs. */
final class Docs {
  /** Leaves room for the indentation of a nested class's members. */
  private static final int WIDTH = 88;

  private static final Pattern BLOCK_TAG = Pattern.compile("(?m)^\\s*@\\w");

  private Docs() {}

  /** A sentence of ours alone. */
  static CodeBlock of(String sentence) {
    return CodeBlock.of("$L\n", wrap(sentence));
  }

  /** The description in the user's comment, then a paragraph with our sentence. */
  static CodeBlock of(String comment, String sentence) {
    String words = description(comment);
    return words.isEmpty()
        ? of(sentence)
        : CodeBlock.of("$L\n\n$L\n", words, wrap("<p>" + sentence));
  }

  /**
   * What stands before the first block tag: {@code @return} and {@code @deprecated} would not be
   * true, or would be warned of, on a generated member.
   */
  private static String description(String comment) {
    var tag = BLOCK_TAG.matcher(comment);
    String text = tag.find() ? comment.substring(0, tag.start()) : comment;
    return escape(text.lines().map(Docs::withoutMargin).reduce((a, b) -> a + "\n" + b).orElse(""))
        .strip();
  }

  private static String withoutMargin(String line) {
    String text = line.stripTrailing();
    return text.startsWith(" ") ? text.substring(1) : text;
  }

  /** Keeps the text from ending the comment and from reading as a Unicode escape. */
  private static String escape(String text) {
    return text.replace("*/", "*&#47;").replace("\\u", "&#92;u");
  }

  private static String wrap(String text) {
    StringBuilder lines = new StringBuilder();
    int column = 0;
    for (String word : text.split(" ", -1)) {
      boolean fits = column + 1 + word.length() <= WIDTH;
      if (column > 0) {
        lines.append(fits ? ' ' : '\n');
      }
      lines.append(word);
      column = fits && column > 0 ? column + 1 + word.length() : word.length();
    }
    return lines.toString();
  }
}
