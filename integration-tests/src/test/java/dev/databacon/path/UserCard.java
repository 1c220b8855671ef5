package dev.databacon.path;

import dev.databacon.annotations.First;
import dev.databacon.annotations.OrderBy;
import dev.databacon.annotations.Shape;
import dev.databacon.corpus.Corpus;
import dev.databacon.corpus.Doc;
import dev.databacon.corpus.Folder;
import dev.databacon.corpus.User;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is shown of a user: four levels. */
@Shape(User.class)
record UserCard(
    long id,
    @Nullable String username,
    User.Role role,
    @First(First.ALL) List<String> emails,
    @First(3) List<CorpusCard> corpora,
    int corporaCount) {

  /** What is shown of a corpus. */
  @Shape(Corpus.class)
  record CorpusCard(long id, @First(4) List<DocCard> docs, long docsCount) {}

  /** What is shown of a document. */
  @Shape(Doc.class)
  record DocCard(
      long id,
      @Nullable String slug,
      int length,
      @Nullable OwnerCard corpus,
      @First(2) List<TermCount> terms) {}

  /** The longest documents of a corpus, each with its most frequent terms. */
  @Shape(Corpus.class)
  record LongestCard(
      @First(2) @OrderBy(value = "length", descending = true, readsAll = true)
          List<FrequentCard> docs) {}

  /** The most frequent terms of a document. */
  @Shape(Doc.class)
  record FrequentCard(
      int length,
      @First(2) @OrderBy(value = "count", descending = true, readsAll = true)
          List<TermCount> terms) {}

  /** The way back. */
  @Shape(Corpus.class)
  record OwnerCard(long id) {}

  /** A term with how often it is there. */
  @Shape(Doc.Count.class)
  record TermCount(@Nullable String string, int count, long docCount) {}

  /** A folder with what is under it. */
  @Shape(value = Folder.class, depth = 3)
  record FolderTree(String title, @First(10) List<FolderTree> folders) {}
}
