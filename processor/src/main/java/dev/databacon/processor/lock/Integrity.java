package dev.databacon.processor.lock;

import dev.databacon.processor.model.Origin;
import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Report;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Checks that no two lines take the same number, which a merge of two branches may leave behind
 * though each was sound.
 */
final class Integrity {
  private final Function<String, Origin> origins;
  private final Report.Builder report = new Report.Builder();
  private final Map<Integer, LockLine> contexts = new HashMap<>();
  private final Map<String, LockLine> keys = new HashMap<>();
  private final Map<String, List<FlagLine>> flags = new HashMap<>();

  private Integrity(Function<String, Origin> origins) {
    this.origins = origins;
  }

  /**
   * What is wrong with the file.
   *
   * @param origins where an element is declared, if it is
   */
  static Report check(Lock lock, Function<String, Origin> origins) {
    Integrity integrity = new Integrity(origins);
    lock.lines().forEach(integrity::check);
    return integrity.report.build();
  }

  private void check(LockLine line) {
    for (int context : line.contexts()) {
      LockLine before = contexts.putIfAbsent(context, line);
      if (before != null) {
        refuse(Code.LOCK_CONTEXT_TAKEN, before, line);
      }
    }
    if (line instanceof FieldLine field && field.key() != null) {
      LockLine before = keys.putIfAbsent(line.owner() + "#" + field.key(), line);
      if (before != null) {
        refuse(Code.LOCK_KEY_TAKEN, before, line);
      }
    }
    if (line instanceof FlagLine flag) {
      List<FlagLine> before = flags.computeIfAbsent(line.owner(), o -> new ArrayList<>());
      before.stream()
          .filter(other -> (other.mask() & flag.mask()) != 0)
          .forEach(other -> refuse(Code.LOCK_BITS_OVERLAP, other, flag));
      before.add(flag);
    }
  }

  private void refuse(Code code, LockLine before, LockLine line) {
    report.add(code, origins.apply(line.element()), before.text(), line.text());
  }
}
