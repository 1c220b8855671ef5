package dev.databacon.processor.declaration;

import com.palantir.javapoet.ClassName;
import dev.databacon.processor.model.Origin;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that was read for a compilation.
 *
 * @param roots the node types, or the shapes, to generate for, sorted by name
 * @param types every type that the roots mention, the roots included
 * @param retired types that packages declare as gone for good
 * @param strays annotations where they mean nothing
 * @param sources the top-level types that the user compiles now; what is not among them has no
 *     source to show a message on
 */
public record Declarations(
    List<ClassName> roots,
    Map<ClassName, TypeDeclaration> types,
    List<RetiredType> retired,
    List<Stray> strays,
    Set<String> sources) {

  public Declarations {
    roots = List.copyOf(roots);
    types = Map.copyOf(types);
    retired = List.copyOf(retired);
    strays = List.copyOf(strays);
    sources = Set.copyOf(sources);
  }

  /**
   * A type that a package declares as gone for good.
   *
   * @param exists whether the compiler still finds it
   */
  public record RetiredType(String name, boolean exists, Origin origin) {}

  /**
   * An annotation on something that is no interface's method.
   *
   * @param on what it stands on, for messages
   * @param in what kind of type that is or is in
   */
  public record Stray(Mark mark, String on, TypeDeclaration.Kind in) {}

  /** The type of that name; null for primitives and for types of the Java platform's own. */
  public @Nullable TypeDeclaration type(@Nullable ClassName name) {
    return name == null ? null : types.get(name);
  }

  /** The type that a Java type names; null when it names none that was read. */
  public @Nullable TypeDeclaration type(@Nullable JavaType type) {
    return type instanceof JavaType.Named named ? types.get(named.name()) : null;
  }

  /** Whether something still has to be generated before all types are known. */
  public boolean unresolved() {
    return types.values().stream().anyMatch(Declarations::unresolved);
  }

  private static boolean unresolved(TypeDeclaration type) {
    return type.supertypes().stream().anyMatch(JavaType::unresolved)
        || type.components().stream().anyMatch(c -> c.type().unresolved())
        || type.methods().stream()
            .anyMatch(
                m ->
                    m.returns().unresolved()
                        || m.marks().stream().anyMatch(Declarations::unresolved));
  }

  private static boolean unresolved(Mark mark) {
    return mark.members().values().stream()
        .anyMatch(v -> v.value() instanceof JavaType t && t.unresolved());
  }
}
