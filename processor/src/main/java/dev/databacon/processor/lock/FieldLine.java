package dev.databacon.processor.lock;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A field of a node type, edge or flags interface. */
sealed interface FieldLine extends LockLine
    permits FlagLine, PropLine, ValueLine, AliasLine, NameLine, RelationLine, ChildLine, LeaseLine {

  /** What kind of field it is: the first word of its line. */
  String kind();

  /** Its key in the row of its node; null for what is not in the row. */
  default @Nullable String key() {
    return null;
  }

  @Override
  default List<Integer> contexts() {
    return List.of();
  }

  @Override
  FieldLine retire();
}
