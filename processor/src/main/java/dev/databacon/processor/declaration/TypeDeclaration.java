package dev.databacon.processor.declaration;

import com.palantir.javapoet.ClassName;
import dev.databacon.processor.model.InterfaceName;
import dev.databacon.processor.model.Origin;
import java.util.List;
import java.util.Optional;

/**
 * An interface, enum, record or other type that the schema mentions.
 *
 * @param generic whether it has type parameters
 * @param kotlin whether it was written in Kotlin
 * @param visibility of it and of all that enclose it
 * @param supertypes the interfaces that it extends
 * @param methods its own methods, if it is an interface
 * @param constants its constants, if it is an enum
 * @param components its components, if it is a record or a shape that is a Kotlin data class
 * @param hidden names of Kotlin members that kapt leaves out, as far as the type's metadata shows
 */
public record TypeDeclaration(
    InterfaceName name,
    Kind kind,
    boolean generic,
    boolean kotlin,
    Visibility visibility,
    List<Mark> marks,
    List<JavaType> supertypes,
    List<MethodDeclaration> methods,
    List<Constant> constants,
    List<Component> components,
    List<String> hidden,
    String doc,
    Origin origin) {

  public TypeDeclaration {
    marks = List.copyOf(marks);
    supertypes = List.copyOf(supertypes);
    methods = List.copyOf(methods);
    constants = List.copyOf(constants);
    components = List.copyOf(components);
    hidden = List.copyOf(hidden);
  }

  /** What kind of type it is. */
  public enum Kind {
    INTERFACE("an interface"),
    CLASS("a class"),
    ENUM("an enum"),
    RECORD("a record"),
    ANNOTATION("an annotation");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    @Override
    public String toString() {
      return words;
    }
  }

  /** From where a type can be named. */
  public enum Visibility {
    EVERYWHERE,
    PACKAGE,
    NOWHERE
  }

  /** A constant of an enum. */
  public record Constant(String name, List<Mark> marks, Origin origin) {}

  /**
   * A component of a record or data class.
   *
   * @param kotlinNonNull whether Kotlin says that it is never null
   */
  public record Component(
      String name, JavaType type, boolean kotlinNonNull, List<Mark> marks, Origin origin) {
    public Component {
      marks = List.copyOf(marks);
    }

    /** The annotation of that kind, if there. */
    public Optional<Mark> mark(Mark.Kind kind) {
      return marks.stream().filter(m -> m.kind() == kind).findFirst();
    }
  }

  /** Whether it is annotated as a node type. */
  public boolean node() {
    return mark(Mark.Kind.NODE).isPresent();
  }

  /** The annotation of that kind, if there. */
  public Optional<Mark> mark(Mark.Kind kind) {
    return marks.stream().filter(m -> m.kind() == kind).findFirst();
  }

  /** The names in its {@code @Retired}, with their places. */
  public List<Mark.Member> retired() {
    return mark(Mark.Kind.RETIRED).map(m -> m.list("value")).orElse(List.of());
  }

  /** Whether code of that package can name it. */
  public boolean visibleFrom(ClassName other) {
    return switch (visibility) {
      case EVERYWHERE -> true;
      case PACKAGE -> name.java().packageName().equals(other.packageName());
      case NOWHERE -> false;
    };
  }
}
