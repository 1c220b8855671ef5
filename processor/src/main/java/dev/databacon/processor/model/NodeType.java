package dev.databacon.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A node type with all its fields, its own and inherited ones.
 *
 * @param fields inherited ones first, each in the order of declaration
 * @param retired simple names of fields that are gone for good
 * @param isPublic whether it and all that enclose it are public
 */
public record NodeType(
    InterfaceName name,
    List<Field> fields,
    List<String> retired,
    boolean isPublic,
    String doc,
    Origin origin) {

  public NodeType {
    fields = List.copyOf(fields);
    retired = List.copyOf(retired);
  }

  /** The flags, in order. */
  public List<Flag> flags() {
    return only(Flag.class);
  }

  /** The properties, in order. */
  public List<Property> properties() {
    return only(Property.class);
  }

  /** The aliases, in order. */
  public List<Alias> aliases() {
    return only(Alias.class);
  }

  /** The names, in order. */
  public List<Name> names() {
    return only(Name.class);
  }

  /** The relations, in order. */
  public List<Relation> relations() {
    return only(Relation.class);
  }

  /** The target of its relation of that name. */
  public InterfaceName target(String relation) {
    return relations().stream()
        .filter(r -> r.name().name().equals(relation))
        .findFirst()
        .orElseThrow()
        .target();
  }

  /** The lists of children, in order. */
  public List<Child> children() {
    return only(Child.class);
  }

  /** The fields that tell the parent, in order. */
  public List<Parent> parents() {
    return only(Parent.class);
  }

  /** Its own value, if it has one. */
  public @Nullable NodeValue value() {
    return only(NodeValue.class).stream().findFirst().orElse(null);
  }

  /** The field of that name, if there is one. */
  public @Nullable Field field(String name) {
    return fields.stream().filter(f -> f.name().name().equals(name)).findFirst().orElse(null);
  }

  private <F extends Field> List<F> only(Class<F> kind) {
    return fields.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
