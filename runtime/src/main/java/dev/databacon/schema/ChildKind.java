package dev.databacon.schema;

/**
 * A list of the nodes that live under a node, as a field of its type describes it.
 *
 * @param owner the type of the parents
 * @param name the field's name in the schema
 * @param ctx the context number of the list's rows
 * @param target the type of the children
 * @param spread whether new children go to any shard rather than to their parent's
 */
public record ChildKind(NodeKind owner, String name, int ctx, NodeKind target, boolean spread) {

  @Override
  public String toString() {
    return owner.simpleName() + "." + name;
  }
}
