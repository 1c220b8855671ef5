package dev.databacon.processor.declaration;

import com.palantir.javapoet.ClassName;
import dev.databacon.processor.model.Origin;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * One of the schema language's annotations on a type, method, constant or component.
 *
 * @param members the members that the user wrote, by name
 */
public record Mark(Kind kind, Map<String, Member> members, Origin origin) {

  public Mark {
    members = Map.copyOf(members);
  }

  /** Which annotation it is. */
  public enum Kind {
    NODE("Node"),
    PROP("Prop"),
    ALIAS("Alias"),
    NAME("Name"),
    RELATION("Relation"),
    CHILD("Child"),
    PARENT("Parent"),
    VALUE("Value"),
    FLAG("Flag"),
    LOCK("Lock"),
    SHAPE("Shape"),
    FIRST("First"),
    ORDER_BY("OrderBy"),
    WAS("Was"),
    RETIRED("Retired");

    private final String simpleName;

    Kind(String simpleName) {
      this.simpleName = simpleName;
    }

    /** The annotation's simple name. */
    public String simpleName() {
      return simpleName;
    }

    /** Whether a method with it is a field of the schema. */
    public boolean field() {
      return switch (this) {
        case PROP, ALIAS, NAME, RELATION, CHILD, PARENT, VALUE, FLAG, LOCK -> true;
        case NODE, SHAPE, FIRST, ORDER_BY, WAS, RETIRED -> false;
      };
    }

    @Override
    public String toString() {
      return "@" + simpleName;
    }
  }

  /**
   * One member of an annotation as the user wrote it.
   *
   * @param value a boxed primitive, a string, the name of an enum constant, a {@link JavaType}, or
   *     a list of members
   */
  public record Member(Object value, Origin origin) {}

  /** The same annotation as a type sees that inherits it. */
  Mark seenFrom(Element heir) {
    Map<String, Member> seen = new HashMap<>();
    members.forEach((n, m) -> seen.put(n, new Member(m.value(), m.origin().through(heir))));
    return new Mark(kind, seen, origin.through(heir));
  }

  /** Whether the user wrote that member. */
  public boolean has(String member) {
    return members.containsKey(member);
  }

  /** Where the member was written; the annotation when it was not. */
  public Origin originOf(String member) {
    Member written = members.get(member);
    return written == null ? origin : written.origin();
  }

  /** An int member, or what it is by default. */
  public int number(String member, int byDefault) {
    return valueOf(member) instanceof Integer n ? n : byDefault;
  }

  /** A string or enum member, or the empty string. */
  public String text(String member) {
    return valueOf(member) instanceof String s ? s : "";
  }

  /** A boolean member, false by default. */
  public boolean is(String member) {
    return Boolean.TRUE.equals(valueOf(member));
  }

  /** A class member, null by default and for {@code void.class}. */
  public @Nullable JavaType type(String member) {
    return valueOf(member) instanceof JavaType type && !type.text().equals("void") ? type : null;
  }

  /** The name of the interface that a class member names, null if it names none. */
  public @Nullable ClassName typeName(String member) {
    return type(member) instanceof JavaType.Named named ? named.name() : null;
  }

  /** The elements of a member that is a list. */
  public List<Member> list(String member) {
    return valueOf(member) instanceof List<?> list
        ? list.stream().map(Member.class::cast).toList()
        : List.of();
  }

  private @Nullable Object valueOf(String member) {
    Member written = members.get(member);
    return written == null ? null : written.value();
  }
}
