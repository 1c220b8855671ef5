package dev.databacon.sample.command;

import dev.databacon.sample.Problem;
import dev.databacon.sample.Store;
import dev.databacon.sample.schema.CorpusNode;
import dev.databacon.sample.schema.DocNode;
import dev.databacon.sample.schema.SectionNode;
import dev.databacon.sample.schema.UserNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the documents of a user, and their sections, by what people call them. */
final class Documents {
  private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,3}(\\.[1-9]\\d{0,3})*");

  private static final Pattern DOT = Pattern.compile("\\.");

  private final Store store;
  private final UserNode user;

  Documents(Store store, UserNode user) {
    this.store = store;
    this.user = user;
  }

  /**
   * The documents with a path, which may be absolute: one of each corpus at most. One operation,
   * and two for each corpus.
   *
   * @throws Problem if there is none
   */
  List<DocNode> at(String path) {
    List<DocNode> found = find(path);
    if (found.isEmpty()) {
      throw new Problem("There is no document " + path + ". 'sample find TERM' lists some.");
    }
    return found;
  }

  /** The same, empty if there is none. */
  List<DocNode> find(String path) {
    List<DocNode> found = new ArrayList<>();
    for (CorpusNode corpus : user.corpora()) {
      DocNode doc = store.docs().byFile(corpus, below(corpus.root(), path));
      if (doc != null) {
        found.add(doc);
      }
    }
    return found;
  }

  /**
   * The only document with a path, at the operations of {@link #at}.
   *
   * @throws Problem if there is none, or one in each of several corpora
   */
  DocNode only(String path) {
    List<DocNode> found = at(path);
    if (found.size() > 1) {
      throw new Problem("Several corpora have a document " + path + ". Give its absolute path.");
    }
    return found.get(0);
  }

  /**
   * A section by its number, such as {@code 2.1}: one operation for each level.
   *
   * @throws Problem if there is none
   */
  static SectionNode section(DocNode doc, String number) {
    if (NUMBER.matcher(number).matches()) {
      try {
        int[] steps = DOT.splitAsStream(number).mapToInt(Integer::parseInt).toArray();
        SectionNode section = doc.sections.get(steps[0] - 1);
        for (int i = 1; i < steps.length; i++) {
          section = section.subsections.get(steps[i] - 1);
        }
        return section;
      } catch (IndexOutOfBoundsException none) {
        throw new Problem(noSection(number), none);
      }
    }
    throw new Problem(noSection(number));
  }

  private static String noSection(String number) {
    return "The document has no section " + number + ". 'sample doc PATH' lists them.";
  }

  /** The path below a corpus's directory, of one that may be absolute. */
  private static String below(@Nullable String root, String path) {
    Path given = Path.of(path);
    return root != null && given.startsWith(root)
        ? Path.of(root).relativize(given).toString().replace('\\', '/')
        : path;
  }
}
