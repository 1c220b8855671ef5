package dev.databacon.sample.schema;

import dev.databacon.annotations.Alias;
import dev.databacon.annotations.Child;
import dev.databacon.annotations.Flag;
import dev.databacon.annotations.Lock;
import dev.databacon.annotations.Name;
import dev.databacon.annotations.Node;
import dev.databacon.annotations.Prop;
import dev.databacon.annotations.Relation;
import dev.databacon.annotations.Search;
import dev.databacon.annotations.Value;
import dev.databacon.node.Lease;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One text file. */
@Node
public interface Doc {
  /**
   * What was found in the file.
   *
   * @param path the absolute path of the file
   * @param bytes the size of its text in bytes, uncompressed
   * @param topTerms the ids of its most frequent terms, most frequent first
   */
  record Content(String path, long bytes, List<Long> topTerms) {}

  /** What was found in the file. */
  @Value
  @Nullable Content content();

  /** The number of words; 65,535 stands for that many or more. */
  @Flag(bits = 16)
  int length();

  /** The title that the file gives itself, or its first line, until somebody edits it. */
  @Name(search = Search.PREFIX)
  @Nullable String title();

  /** The path below the directory of the corpus, with slashes. */
  @Alias(uniqueTo = "corpus")
  @Nullable String file();

  /** Its first sections, in the order of reading. */
  @Child
  List<Section> sections();

  /** Held while the title is edited. */
  @Lock
  Lease edit();

  /** The fencing token of the last edit; 0 before the first. */
  @Prop
  long edition();

  /** The corpus that it belongs to. */
  @Relation(inverse = "docs")
  @Nullable Corpus corpus();

  /** Documents that came in earlier and use the same words, most similar first. */
  @Relation(edge = Score.class)
  List<Doc> scores();

  /** How alike two documents are. */
  interface Score {
    /** The similarity in thousandths. */
    @Flag(bits = 16)
    int similarity();

    /** Why: under {@code shared} the words that count most in it. */
    @Value
    @Nullable Map<String, String> note();
  }

  /** Its words, most frequent first. */
  @Relation(inverse = "docs", edge = Count.class)
  List<Term> terms();

  /** How often a word stands in a document. */
  interface Count {
    /** The number of times; 4,095 stands for that many or more. */
    @Flag(bits = 12)
    int count();
  }
}
