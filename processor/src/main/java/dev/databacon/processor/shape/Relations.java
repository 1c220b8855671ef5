package dev.databacon.processor.shape;

import com.palantir.javapoet.ClassName;
import dev.databacon.processor.declaration.Declarations;
import dev.databacon.processor.declaration.Mark;
import dev.databacon.processor.declaration.TypeDeclaration;
import dev.databacon.processor.rule.FieldSite;
import dev.databacon.processor.rule.Owner;
import dev.databacon.processor.rule.RelationSite;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which edges have which data, and where they lead. */
final class Relations {
  private Relations() {}

  /** The data on the edges of a relation, whichever side names them; null if there are none. */
  static @Nullable ClassName edge(FieldSite relation) {
    ClassName own = relation.mark().typeName("edge");
    FieldSite inverse = own == null ? inverse(relation) : null;
    return inverse == null ? own : inverse.mark().typeName("edge");
  }

  /**
   * The node types that edges with these data lead to, by the relations of the type that the
   * interface stands in; the targets of those before the type itself.
   */
  static List<TypeDeclaration> ends(Declarations all, TypeDeclaration edge) {
    TypeDeclaration outer = all.type(edge.name().java().enclosingClassName());
    if (outer == null) {
      return List.of();
    }
    Owner owner = Owner.of(all, outer, Owner.Role.NODE);
    Set<TypeDeclaration> ends = new LinkedHashSet<>();
    Set<TypeDeclaration> backwards = new LinkedHashSet<>();
    owner.methods().stream()
        .map(method -> owner.relation(method.name().name()))
        .filter(relation -> relation != null && edge.name().java().equals(edge(relation)))
        .forEach(
            relation -> {
              TypeDeclaration target = all.type(RelationSite.target(relation));
              if (target != null) {
                ends.add(target);
              }
              if (!relation.mark().text("inverse").isEmpty()) {
                backwards.add(outer);
              }
            });
    ends.addAll(backwards);
    return new ArrayList<>(ends.stream().filter(TypeDeclaration::node).toList());
  }

  private static @Nullable FieldSite inverse(FieldSite relation) {
    Declarations all = relation.owner().all();
    TypeDeclaration target = all.type(RelationSite.target(relation));
    return target == null
        ? null
        : Owner.of(all, target, Owner.Role.NODE).relation(relation.mark().text("inverse"));
  }

  /** Whether a field leads to other nodes. */
  static boolean leads(FieldSite field) {
    return switch (field.mark().kind()) {
      case RELATION, CHILD, PARENT -> true;
      default -> false;
    };
  }

  /** Whether a field holds any number of nodes or texts, rather than at most one. */
  static boolean many(FieldSite field) {
    boolean texts = field.mark().kind() == Mark.Kind.ALIAS || field.mark().kind() == Mark.Kind.NAME;
    return (texts || leads(field)) && RelationSite.many(field.type());
  }
}
