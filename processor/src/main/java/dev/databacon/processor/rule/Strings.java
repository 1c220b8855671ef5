package dev.databacon.processor.rule;

import dev.databacon.processor.declaration.JavaType;
import java.util.List;

/** The types of fields that are strings: one, or any number of them. */
final class Strings {
  private Strings() {}

  static boolean isOneOrMany(JavaType type) {
    return isString(type) || isList(type);
  }

  private static boolean isString(JavaType type) {
    return type instanceof JavaType.Named named && named.is(String.class);
  }

  private static boolean isList(JavaType type) {
    return type instanceof JavaType.Named named
        && named.is(List.class)
        && !named.raw()
        && isString(named.arguments().get(0));
  }
}
