package dev.databacon.processor.declaration;

import com.palantir.javapoet.ClassName;
import dev.databacon.processor.model.FieldName;
import dev.databacon.processor.model.Origin;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;

/**
 * A method of an interface.
 *
 * @param owner the interface that declares it
 * @param body how it is implemented, if it is
 * @param parameters how many it has
 * @param traits what else matters about it
 * @param marks the schema annotations on it
 */
public record MethodDeclaration(
    ClassName owner,
    FieldName name,
    Body body,
    JavaType returns,
    int parameters,
    List<Trait> traits,
    List<Mark> marks,
    String doc,
    Origin origin) {

  public MethodDeclaration {
    traits = List.copyOf(traits);
    marks = List.copyOf(marks);
  }

  /** How a method is implemented. */
  public enum Body {
    /** Not at all: a field of the schema, if annotated. */
    ABSTRACT,
    /** By a body in the interface: default, static or private. */
    HERE,
    /** By Kotlin, in a nested class {@code DefaultImpls}; abstract for Java. */
    DEFAULT_IMPLS
  }

  /** What a Java method rarely is. */
  public enum Trait {
    /** It has type parameters. */
    GENERIC,
    /** It is a Kotlin {@code suspend} function. */
    SUSPEND,
    /** Kotlin says that its return type is never null. */
    KOTLIN_NON_NULL,
    /** It only repeats a public method of {@code Object}. */
    OF_OBJECT
  }

  /** Whether it has that trait. */
  public boolean is(Trait trait) {
    return traits.contains(trait);
  }

  /** The annotations that make it a field; exactly one on a sound method. */
  public List<Mark> fieldMarks() {
    return marks.stream().filter(m -> m.kind().field()).toList();
  }

  /** The annotation of that kind, if there. */
  public Optional<Mark> mark(Mark.Kind kind) {
    return marks.stream().filter(m -> m.kind() == kind).findFirst();
  }

  /** As a message names it: {@code User.emails}. */
  public String display() {
    return String.join(".", owner.simpleNames()) + "." + name.name();
  }

  /** The same method as a type sees that inherits it. */
  public MethodDeclaration seenFrom(TypeDeclaration heir) {
    Element element = heir.origin().element();
    if (element == null || heir.name().java().equals(owner)) {
      return this;
    }
    List<Mark> seen = marks.stream().map(m -> m.seenFrom(element)).toList();
    Origin through = origin.through(element);
    return new MethodDeclaration(
        owner, name, body, returns, parameters, traits, seen, doc, through);
  }
}
