package dev.databacon.plan;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The statements of a stage, each put together when it is needed first. Thread-safe. */
final class Forms {
  private final AtomicReferenceArray<StageSql.@Nullable Rows> rows = new AtomicReferenceArray<>(4);

  /** That from one node or several, which are looked at if {@code typed}. */
  StageSql.Rows rows(boolean one, boolean typed, Supplier<StageSql.Rows> composed) {
    int at = (one ? 2 : 0) + (typed ? 1 : 0);
    StageSql.Rows known = rows.get(at);
    if (known == null) {
      known = composed.get();
      rows.set(at, known);
    }
    return known;
  }
}
