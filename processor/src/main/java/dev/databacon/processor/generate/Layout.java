package dev.databacon.processor.generate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lays out what JavaPoet prints in the few places where a person would write it otherwise. */
final class Layout {
  private static final int WIDTH = 100;

  private static final Pattern EMPTY_BODY = Pattern.compile("\\{\n *}");
  private static final Pattern COMMENT = Pattern.compile("(?m)^( *)/\\*\\*\n +\\* (.*)\n +\\*/$");
  private static final Pattern CONSTANT =
      Pattern.compile("(?m)^( *public static .* =) ?\n *(.*;)$");
  private static final Pattern LONG_FIELD =
      Pattern.compile("(?m)^(  public final .{70,}>) (\\w+;)$");
  private static final Pattern LONG_BASE =
      Pattern.compile("(?m)^((?:public )?final class [^ ]+) (extends .*\\{)$");
  private static final Pattern LONG_HEAD =
      Pattern.compile("(?m)^((?:public )?final class .{50,}) (implements .*\\{)$");

  private Layout() {}

  static String of(String source) {
    String text = EMPTY_BODY.matcher(source).replaceAll("{}");
    text = joined(COMMENT.matcher(text), "%s/** %s */");
    text = joined(CONSTANT.matcher(text), "%s %s");
    text = broken(LONG_FIELD.matcher(text), "%s\n      %s");
    text = broken(LONG_HEAD.matcher(text), "%s\n    %s");
    text = broken(LONG_BASE.matcher(text), "%s\n    %s");
    return text.replace(" \n", "\n").replace(". @Nullable ", ".@Nullable ");
  }

  /** Puts what was found on one line where it fits. */
  private static String joined(Matcher found, String format) {
    return found.replaceAll(
        match -> {
          String line = String.format(format, match.group(1), match.group(2));
          return Matcher.quoteReplacement(line.length() <= WIDTH ? line : match.group());
        });
  }

  /** Puts what was found on two lines where it does not fit on one. */
  private static String broken(Matcher found, String format) {
    return found.replaceAll(
        match -> {
          String lines = String.format(format, match.group(1), match.group(2));
          return Matcher.quoteReplacement(match.group().length() <= WIDTH ? match.group() : lines);
        });
  }
}
