package dev.databacon.processor.rule;

import dev.databacon.processor.declaration.Mark;
import dev.databacon.processor.declaration.TypeDeclaration;
import dev.databacon.processor.model.Origin;
import dev.databacon.processor.value.Enums;
import java.util.List;
import java.util.stream.Stream;

/** The members of a type that have a stored name: fields, constants or components. */
record FirstNames(TypeDeclaration type, List<Named> members, List<Mark.Member> retired) {

  /**
   * One member.
   *
   * @param was whether {@code @Was} says its first name
   */
  record Named(String name, String first, boolean was, Origin origin) {}

  static FirstNames of(SoundFields fields) {
    List<Named> named =
        fields.all().stream()
            .map(f -> named(f.name().name(), f.method().marks(), f.method().origin()))
            .toList();
    TypeDeclaration type = fields.owner().type();
    return new FirstNames(type, named, type.retired());
  }

  /** The constants of an enum or the components of a record. */
  static FirstNames of(TypeDeclaration type) {
    List<Named> named =
        Stream.concat(
                type.constants().stream().map(c -> named(c.name(), c.marks(), c.origin())),
                type.components().stream().map(c -> named(c.name(), c.marks(), c.origin())))
            .toList();
    return new FirstNames(type, named, type.retired());
  }

  String display(Named member) {
    return type.name() + "." + member.name();
  }

  private static Named named(String name, List<Mark> marks, Origin origin) {
    return marks.stream()
        .filter(m -> m.kind() == Mark.Kind.WAS)
        .findFirst()
        .map(was -> new Named(name, Enums.first(marks, name), true, was.originOf("value")))
        .orElse(new Named(name, name, false, origin));
  }
}
