package dev.databacon.sample.edit;

import static dev.databacon.Options.by;
import static dev.databacon.Options.lease;
import static dev.databacon.Options.limit;

import dev.databacon.error.TimeoutException;
import dev.databacon.node.Handle;
import dev.databacon.node.Lease;
import dev.databacon.node.NumberField;
import dev.databacon.sample.Problem;
import dev.databacon.sample.schema.DocNode;
import dev.databacon.sample.schema.SectionNode;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Changes documents and sections, each under its lock. Thread-safe. */
public final class Editor {
  /** Time to type a text; after a crash, others wait so long at most. */
  private static final Duration LEASE = Duration.ofMinutes(2);

  private final Duration wait;

  /** An editor that waits for a lock for so long at most; not at all if that is zero. */
  public Editor(Duration wait) {
    this.wait = wait;
  }

  /**
   * What is to become of a section.
   *
   * @param heading its new heading, null to leave it
   * @param text its new text, null to leave it
   */
  public record SectionChange(@Nullable String heading, @Nullable String text) {}

  /**
   * Sets a document's title, and returns the number of the edition. The title is asked for once the
   * lock is held. Four operations, of which those that write are one transaction.
   *
   * @throws Problem if somebody else edits it for all the time that was waited
   * @throws dev.databacon.error.LeaseLostException if asking for the title took too long; it is not
   *     changed then
   */
  public long title(DocNode doc, Supplier<String> title) {
    return edit(doc, doc.edit, doc.edition, title, doc.title::set);
  }

  /** The same for a section; one more operation if both of its texts change. */
  public long section(SectionNode section, Supplier<SectionChange> change) {
    return edit(
        section,
        section.edit,
        section.edition,
        change,
        to -> {
          if (to.heading() != null) {
            section.heading.set(to.heading());
          }
          if (to.text() != null) {
            section.text.set(to.text());
          }
        });
  }

  private <T> long edit(
      Handle owner, Lease lock, NumberField<Long> edition, Supplier<T> change, Consumer<T> write) {
    try (Lease.Held held = acquire(lock)) {
      T changed = change.get();
      held.renew();
      owner
          .db()
          .transaction(
              tx -> {
                claim(edition, held.fencingToken());
                write.accept(changed);
              });
      return held.fencingToken();
    }
  }

  private Lease.Held acquire(Lease lock) {
    Lease.Held held;
    try {
      held = wait.isZero() ? lock.tryAcquire(lease(LEASE)) : lock.acquire(wait, lease(LEASE));
    } catch (TimeoutException e) {
      throw new Problem(taken(), e);
    }
    if (held == null) {
      throw new Problem(taken());
    }
    return held;
  }

  private String taken() {
    return "Somebody else is editing it, and was for "
        + wait.toSeconds()
        + " seconds. Nothing was changed; try again later.";
  }

  /**
   * Raises the edition to the token of this edit, or refuses if a later edit was there already. So
   * an editor that was held up beyond its lease changes nothing; the transaction around this and
   * what is written leaves no gap between them.
   */
  private static void claim(NumberField<Long> edition, long token) {
    long reached = edition.increment(by(token), limit(token));
    if (reached > token) {
      throw new Problem(
          "A later edit, number "
              + reached
              + ", was faster than this one, number "
              + token
              + ". Nothing was changed; look at it and try again.");
    }
  }
}
