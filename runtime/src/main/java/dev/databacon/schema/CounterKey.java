package dev.databacon.schema;

/**
 * A node's own value when it is a whole number, which is stored in a column of the node's row.
 *
 * @param owner the node type that declares it
 * @param name the field's name in the schema
 */
public record CounterKey(NodeKind owner, String name) {

  /** The number that is the value of {@code owner}'s nodes. */
  public static CounterKey of(NodeKind owner, String name) {
    return new CounterKey(owner, name);
  }

  @Override
  public String toString() {
    return owner.simpleName() + "." + name;
  }
}
