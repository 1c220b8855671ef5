package dev.databacon.corpus;

import dev.databacon.annotations.Flag;
import dev.databacon.annotations.Name;
import dev.databacon.annotations.Node;
import dev.databacon.annotations.Search;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A book, with names of every kind. */
@Node
public interface Book {
  @Name(flags = TitleFlags.class)
  @Nullable String title();

  /** Where a title comes from. */
  interface TitleFlags {
    @Flag
    boolean translated();

    @Flag(max = 9, defaultValue = "3")
    int certainty();
  }

  @Name
  List<String> subtitles();

  @Name(flags = TitleFlags.class)
  List<String> editions();

  @Name(fold = false)
  @Nullable String shelfmark();

  @Name(search = Search.PHONETIC)
  @Nullable String author();

  @Name(search = Search.PHONETIC)
  List<String> pseudonyms();

  @Name(search = Search.TRIGRAM)
  @Nullable String blurb();

  @Name(search = Search.TRIGRAM)
  List<String> quotes();

  @Name(search = Search.TRIGRAM, fold = false)
  @Nullable String imprint();
}
