package dev.databacon.processor.rule;

import com.palantir.javapoet.ClassName;
import dev.databacon.processor.declaration.Declarations;
import dev.databacon.processor.declaration.Mark;
import dev.databacon.processor.declaration.TypeDeclaration;
import dev.databacon.processor.report.Report;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Asks all rules about everything that was read. */
public final class SchemaCheck {
  private final Declarations all;
  private final Map<ClassName, CheckedInterface> nodes = new HashMap<>();
  private final Map<String, CheckedInterface> data = new TreeMap<>();
  private final Report.Builder report = new Report.Builder();

  private SchemaCheck(Declarations all) {
    this.all = all;
  }

  /** Checks the roots, what they use, and their relations to whatever they target. */
  public static CheckedSchema check(Declarations all) {
    return new SchemaCheck(all).check();
  }

  private CheckedSchema check() {
    List<CheckedInterface> roots = all.roots().stream().map(this::node).toList();
    roots.forEach(root -> report.addAll(root.report()));
    roots.forEach(this::checkData);
    data.values().forEach(used -> report.addAll(used.report()));
    roots.forEach(root -> root.sound().forEach(this::checkRelation));
    all.types().values().stream()
        .filter(t -> !t.constants().isEmpty() || !t.components().isEmpty())
        .sorted((a, b) -> a.name().java().compareTo(b.name().java()))
        .map(FirstNames::of)
        .forEach(names -> Rules.NAMES.forEach(rule -> rule.check(names, report)));
    Rules.ALL.forEach(rule -> rule.check(all, report));
    return new CheckedSchema(all, roots, List.copyOf(data.values()), report.build());
  }

  private CheckedInterface node(ClassName name) {
    TypeDeclaration type = Objects.requireNonNull(all.type(name));
    return nodes.computeIfAbsent(
        name, n -> InterfaceCheck.check(Owner.of(all, type, Owner.Role.NODE)));
  }

  private void checkData(CheckedInterface node) {
    for (FieldSite field : node.sound()) {
      checkData(field.mark().typeName("flags"), Owner.Role.FLAGS);
      checkData(field.mark().typeName("edge"), Owner.Role.EDGE);
    }
  }

  private void checkData(@Nullable ClassName name, Owner.Role role) {
    TypeDeclaration type = all.type(name);
    if (type != null) {
      data.computeIfAbsent(
          role + " " + type.name().binary(), n -> InterfaceCheck.check(Owner.of(all, type, role)));
    }
  }

  private void checkRelation(FieldSite field) {
    ClassName target = RelationSite.target(field);
    if (!field.is(Mark.Kind.RELATION) || target == null) {
      return;
    }
    CheckedInterface other = node(target);
    RelationSite relation = new RelationSite(field, other.owner());
    if (!other.broken()) {
      Rules.RELATION.forEach(rule -> rule.check(relation, report));
    }
    FieldSite inverse = other.field(relation.inverse());
    if (inverse != null && inverse.is(Mark.Kind.RELATION) && !relation.isOwnInverse()) {
      // The other side may be compiled before, and alone name the edge.
      checkData(inverse.mark().typeName("edge"), Owner.Role.EDGE);
      checkPair(field, inverse);
    }
  }

  private void checkPair(FieldSite field, FieldSite inverse) {
    ClassName back = Objects.requireNonNull(RelationSite.target(inverse));
    RelationPair pair = new RelationPair(field, inverse, back);
    String named = inverse.mark().text("inverse");
    // Where the other side names something unknown, that is what has to be mended first.
    if (named.isEmpty() || node(back).owner().method(named) != null) {
      Rules.PAIR.forEach(rule -> rule.check(pair, report));
    }
  }
}
