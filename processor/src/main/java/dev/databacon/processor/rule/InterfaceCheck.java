package dev.databacon.processor.rule;

import dev.databacon.processor.declaration.JavaType;
import dev.databacon.processor.declaration.Mark;
import dev.databacon.processor.declaration.MethodDeclaration;
import dev.databacon.processor.declaration.MethodDeclaration.Trait;
import dev.databacon.processor.report.Report;
import java.util.ArrayList;
import java.util.List;

/** Asks the rules about one interface and its members, without a look at other interfaces. */
public final class InterfaceCheck {
  private InterfaceCheck() {}

  /** An interface in a part, after its rules. */
  public static CheckedInterface check(Owner owner) {
    Report.Builder report = new Report.Builder();
    Rules.INTERFACE_ALSO.forEach(rule -> rule.check(owner, report));
    Report form = ask(Rules.INTERFACE, owner);
    if (form.hasErrors()) {
      return new CheckedInterface(owner, true, List.of(), report.addAll(form).build());
    }
    List<FieldSite> sound = new ArrayList<>();
    for (MethodDeclaration declaration : owner.methods()) {
      if (concerns(owner, declaration)) {
        check(new Method(owner, declaration), sound, report);
      }
    }
    SoundFields fields = new SoundFields(owner, sound);
    Rules.FIELDS.forEach(rule -> rule.check(fields, report));
    Rules.NAMES.forEach(rule -> rule.check(FirstNames.of(fields), report));
    return new CheckedInterface(owner, false, List.copyOf(sound), report.build());
  }

  private static void check(Method method, List<FieldSite> sound, Report.Builder report) {
    Report form = ask(Rules.METHOD, method);
    report.addAll(form);
    if (form.hasErrors() || method.declaration().fieldMarks().isEmpty()) {
      return;
    }
    Mark mark = method.declaration().fieldMarks().get(0);
    FieldSite field = new FieldSite(method.owner(), method.declaration(), mark);
    Report content = ask(Rules.FIELD, field);
    report.addAll(content);
    if (!content.hasErrors()) {
      sound.add(field);
    }
  }

  private static <S> Report ask(List<Rule<S>> rules, S subject) {
    Report.Builder report = new Report.Builder();
    rules.forEach(rule -> rule.check(subject, report));
    return report.build();
  }

  /**
   * Whether the schema has to do with a method: an annotated one, or one that it must implement.
   */
  private static boolean concerns(Owner owner, MethodDeclaration method) {
    if (unresolved(method)) {
      // The compiler itself says that the type does not exist.
      return false;
    }
    boolean implemented =
        switch (method.body()) {
          case ABSTRACT -> method.is(Trait.OF_OBJECT);
          case HERE -> true;
          // Only for Kotlin it has a body: a class that implements the interface needs another.
          case DEFAULT_IMPLS -> owner.role() == Owner.Role.NODE;
        };
    return !implemented || !method.fieldMarks().isEmpty();
  }

  private static boolean unresolved(MethodDeclaration method) {
    return method.returns().unresolved()
        || method.marks().stream()
            .flatMap(m -> m.members().values().stream())
            .anyMatch(v -> v.value() instanceof JavaType type && type.unresolved());
  }
}
