package dev.databacon.schema;

/**
 * A node type as it is stored: its binary name, and the context number that marks its rows.
 *
 * @param name the binary name of the schema interface
 * @param ctx the context number pinned in the lock file
 */
public record NodeKind(String name, int ctx) {

  /** The name without its package, for messages. */
  public String simpleName() {
    return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
  }

  @Override
  public String toString() {
    return simpleName();
  }
}
