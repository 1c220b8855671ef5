package dev.databacon.schema;

/**
 * A lock on nodes of a type: a lease that one owner at a time holds.
 *
 * @param owner the node type that declares it
 * @param name the field's name in the schema
 * @param ctx the context number of its row
 */
public record LeaseKey(NodeKind owner, String name, int ctx) {

  @Override
  public String toString() {
    return owner.simpleName() + "." + name;
  }
}
