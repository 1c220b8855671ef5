package dev.databacon.processor.lock;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One element of a schema as the lock file pins it, under its first names. */
sealed interface LockLine permits TypeLine, FieldLine {
  /** The first binary name of the type and, for a field, {@code #} and its first simple name. */
  String element();

  /** Whether it is gone for good, and only keeps its numbers reserved. */
  boolean retired();

  /** The same line, gone for good. */
  LockLine retire();

  /** The line as the file has it. */
  String text();

  /**
   * What two lines for the same element say together, as a union merge leaves them; null when they
   * do not agree.
   */
  @Nullable LockLine union(LockLine other);

  /** The contexts that it takes. */
  List<Integer> contexts();

  /** The type: itself, or the one that the field belongs to. */
  default String owner() {
    int hash = element().indexOf('#');
    return hash < 0 ? element() : element().substring(0, hash);
  }

  /** The simple name of the field; empty for a type. */
  default String field() {
    int hash = element().indexOf('#');
    return hash < 0 ? "" : element().substring(hash + 1);
  }
}
