package dev.databacon.processor.rule;

import dev.databacon.processor.declaration.JavaType;
import dev.databacon.processor.declaration.TypeDeclaration;

/** What an interface that an annotation names for flags or edge data has to be. */
final class DataInterface {
  private DataInterface() {}

  /** What the type is instead of an interface for data, or the empty string. */
  static String whyNot(FieldSite field, JavaType type) {
    TypeDeclaration declaration = field.owner().all().type(type);
    if (declaration == null) {
      return "no interface";
    }
    if (declaration.node()) {
      return "a @Node";
    }
    return declaration.kind() == TypeDeclaration.Kind.INTERFACE
        ? ""
        : declaration.kind().toString();
  }
}
