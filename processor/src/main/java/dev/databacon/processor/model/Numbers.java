package dev.databacon.processor.model;

import java.util.List;

/** The numbers under which a linked schema is stored, as the lock file pins them. */
public interface Numbers {

  /** The context of a node type. */
  int context(InterfaceName node);

  /** The context of a field that has one: an alias, a relation, or a property stored apart. */
  int context(InterfaceName node, FieldName field);

  /** The context of the reverse rows of a one-sided relation. */
  int reverse(InterfaceName node, FieldName relation);

  /** The key in the node's row of a property, a single alias or a value that is not an integer. */
  String key(InterfaceName node, FieldName field);

  /** The bits of a flag of a node type, edge or flags interface. */
  Bits bits(InterfaceName owner, FieldName flag);

  /** The first names of an enum flag's constants by their codes; empty text at a retired code. */
  List<String> codes(InterfaceName owner, FieldName flag);

  /** A run of bits: {@code count} of them, the lowest at {@code shift}. */
  record Bits(int shift, int count) {}
}
