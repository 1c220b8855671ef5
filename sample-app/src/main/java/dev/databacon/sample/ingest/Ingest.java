package dev.databacon.sample.ingest;

import dev.databacon.sample.Store;
import dev.databacon.sample.schema.CorpusNode;
import dev.databacon.sample.schema.User;
import dev.databacon.sample.schema.UserNode;
import dev.databacon.sample.text.Tally;
import dev.databacon.sample.text.Tree;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** Stores the text files below a directory as a corpus of a user. */
public final class Ingest {
  private final Store store;
  private final String username;
  private final int maxTerms;
  private final Progress.Display display;

  /**
   * An ingest for one user.
   *
   * @param maxTerms how many terms a document is indexed under at most: its most frequent ones
   */
  public Ingest(Store store, String username, int maxTerms, Progress.Display display) {
    this.store = store;
    this.username = username;
    this.maxTerms = maxTerms;
    this.display = display;
  }

  /**
   * Stores what is new below a directory; what is there already stays as it is.
   *
   * @param except a directory that is left out, the one with the sample's own data
   * @throws IOException if {@code directory} cannot be read
   */
  public Report run(Path directory, Path except) throws IOException {
    long start = System.nanoTime();
    Tree tree = Tree.walk(directory, except);
    CorpusNode corpus = corpus(user(), tree.root().toString());
    Ledger ledger = new Ledger(corpus);
    Writer writer = new Writer(store, corpus, ledger, maxTerms);
    Tally skipped = new Tally();
    skipped.addAll(tree.skipped());
    long known = 0;
    try (BatchReader batches = new BatchReader(store.docs(), corpus, tree);
        Progress progress = display.start(tree.files().size())) {
      while (batches.hasNext()) {
        Batch batch = batches.next();
        writer.store(batch.documents());
        known += batch.known();
        skipped.addAll(batch.skipped());
        progress.advance(batch.files());
      }
    }
    Duration time = Duration.ofNanos(System.nanoTime() - start);
    return new Report(
        writer.documents(),
        known,
        writer.sections(),
        writer.terms(),
        writer.edges(),
        skipped,
        time);
  }

  private UserNode user() {
    UserNode user = store.users().byUsername(username);
    return user != null
        ? user
        : store.users().create(draft -> draft.username(username).role(User.Role.USER));
  }

  private CorpusNode corpus(UserNode user, String root) {
    CorpusNode corpus = store.corpora().byRoot(user, root);
    return corpus != null ? corpus : store.corpora().create(draft -> draft.root(root).user(user));
  }
}
