package dev.databacon.node;

import dev.databacon.Databacon;
import dev.databacon.Options.After;
import dev.databacon.Options.At;
import dev.databacon.Options.By;
import dev.databacon.Options.DecimalBy;
import dev.databacon.Options.DecimalLimit;
import dev.databacon.Options.DoubleBy;
import dev.databacon.Options.DoubleLimit;
import dev.databacon.Options.Limit;
import dev.databacon.Options.Loose;
import dev.databacon.Options.ReverseAt;
import dev.databacon.Options.Similarity;
import dev.databacon.Options.Start;
import dev.databacon.Options.Timeout;
import dev.databacon.sql.Deadline;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The options that an operation was called with, by their kinds; null where not given. */
final class Asked {
  @Nullable Integer at;
  @Nullable Integer reverseAt;
  @Nullable Cursor after;
  @Nullable Long limit;
  @Nullable Number bound;
  @Nullable Double similarity;
  boolean loose;
  int start;
  Number by = 1L;

  private Asked() {}

  /** The deadline, when that is all that may be asked for. */
  static Deadline deadline(Databacon db, Object[] options) {
    Timeout timeout = null;
    for (Object option : options) {
      if (option instanceof Timeout given) {
        timeout = given;
      }
    }
    return db.engine().deadline(timeout == null ? null : timeout.timeout());
  }

  /** Whether the call has a deadline of its own. */
  static boolean limited(Object[] options) {
    return Arrays.stream(options).anyMatch(Timeout.class::isInstance);
  }

  /** All options but the deadline. Of two of one kind the last counts. */
  static Asked of(Object[] options) {
    Asked asked = new Asked();
    for (Object option : options) {
      if (option instanceof At given) {
        asked.at = given.index();
      } else if (option instanceof ReverseAt given) {
        asked.reverseAt = given.index();
      } else if (option instanceof After given) {
        asked.after = given.cursor();
      } else if (option instanceof Limit given) {
        asked.limit = given.limit();
        asked.bound = given.limit();
      } else if (option instanceof Start given) {
        asked.start = given.index();
      } else if (option instanceof Loose) {
        asked.loose = true;
      } else if (option instanceof Similarity given) {
        asked.similarity = given.least();
      } else if (option instanceof By given) {
        asked.by = given.amount();
      } else if (option instanceof DoubleBy given) {
        asked.by = given.amount();
      } else if (option instanceof DoubleLimit given) {
        asked.bound = given.limit();
      } else if (option instanceof DecimalBy given) {
        asked.by = given.amount();
      } else if (option instanceof DecimalLimit given) {
        asked.bound = given.limit();
      }
    }
    return asked;
  }
}
