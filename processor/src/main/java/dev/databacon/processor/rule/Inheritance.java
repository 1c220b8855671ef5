package dev.databacon.processor.rule;

import com.palantir.javapoet.ClassName;
import dev.databacon.processor.declaration.Declarations;
import dev.databacon.processor.declaration.JavaType;
import dev.databacon.processor.declaration.MethodDeclaration;
import dev.databacon.processor.declaration.TypeDeclaration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The interfaces that a type is made of: those it inherits from, then itself, each once. */
final class Inheritance {
  private Inheritance() {}

  static List<TypeDeclaration> types(Declarations all, TypeDeclaration type) {
    Map<ClassName, TypeDeclaration> line = new LinkedHashMap<>();
    collect(all, type, line);
    return new ArrayList<>(line.values());
  }

  static List<MethodDeclaration> methods(Declarations all, TypeDeclaration type) {
    return types(all, type).stream()
        .flatMap(t -> t.methods().stream())
        .map(m -> m.seenFrom(type))
        .toList();
  }

  private static void collect(
      Declarations all, TypeDeclaration type, Map<ClassName, TypeDeclaration> line) {
    for (JavaType supertype : type.supertypes()) {
      TypeDeclaration known = all.type(supertype);
      if (known != null) {
        collect(all, known, line);
      }
    }
    line.putIfAbsent(type.name().java(), type);
  }
}
