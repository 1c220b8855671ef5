package dev.databacon.schema;

import java.util.Set;

/**
 * A field that tells which node a node lives under, when that is of one type.
 *
 * @param owner the type of the children
 * @param name the field's name in the schema
 * @param lists the context numbers of the parent type's lists that hold such children
 */
public record ParentKind(NodeKind owner, String name, Set<Integer> lists) {

  /** Keeps a copy. */
  public ParentKind {
    lists = Set.copyOf(lists);
  }

  @Override
  public String toString() {
    return owner.simpleName() + "." + name;
  }
}
