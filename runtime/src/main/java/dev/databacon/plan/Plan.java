package dev.databacon.plan;

import dev.databacon.sql.Binding;
import dev.databacon.sql.RowsReader;
import dev.databacon.sql.Sql;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A read of one server: a statement with its parameters and its reader in one immutable object, so
 * that the smallest read allocates nothing else.
 */
public sealed interface Plan<T extends @Nullable Object> extends Binding, RowsReader<T>
    permits NodePlan, Plan.Union, ScanPlan, NameSearchPlan, HeldPlan {

  /** The statement. */
  Sql sql();

  /**
   * A plan that asks for any number of things at once, so that several become one, whose answer is
   * that of each.
   */
  sealed interface Union<T extends @Nullable Object> extends Plan<T>
      permits LookupPlan, ExistingPlan, CountPlan, KindsPlan {
    /** Plans with equal keys can be one. */
    Object unionKey();

    /** One plan that asks for what this and others do, which have the same key. */
    Union<T> with(List<Union<T>> others);
  }
}
