package dev.databacon.processor.model;

import java.util.List;

/**
 * The node that a node lives under, when it is of one type. Nothing is stored for it but what
 * {@link Child} stores.
 *
 * @param target the type of the parent
 * @param lists the parent's fields that hold such children, at least one
 */
public record Parent(
    FieldName name, InterfaceName target, List<FieldName> lists, String doc, Origin origin)
    implements Field {

  public Parent {
    lists = List.copyOf(lists);
  }
}
