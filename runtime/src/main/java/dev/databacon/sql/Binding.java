package dev.databacon.sql;

/** Sets the parameters of one statement, in their order. */
@FunctionalInterface
public interface Binding {
  /** For statements without parameters. */
  Binding NONE = params -> {};

  /** Calls one method of {@code params} for each {@code ?}. */
  void bind(Params params);
}
