package dev.databacon.processor.shape;

import com.palantir.javapoet.ClassName;
import dev.databacon.processor.declaration.Declarations;
import dev.databacon.processor.model.ShapeType;
import dev.databacon.processor.report.Report;
import dev.databacon.processor.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Asks all rules about shapes. */
public final class ShapeCheck {
  private static final List<Rule<ShapeSite>> FORM =
      List.of(
          new ShapeIsRecord(),
          new ShapeHasNoTypeParameters(),
          new ShapeIsVisible(),
          new ShapeHasSubject());

  private final Declarations all;
  private final Sources sources;
  private final Report.Builder report = new Report.Builder();
  private final List<ShapeType> linked = new ArrayList<>();
  private boolean schemaBroken;

  private ShapeCheck(Declarations all) {
    this.all = all;
    this.sources = new Sources(all);
  }

  /**
   * Checks the shapes that were read. What is wrong with their node types is reported elsewhere.
   */
  public static CheckedShapes check(Declarations all) {
    return new ShapeCheck(all).check();
  }

  /** What is wrong where no shape is. */
  public static Report strays(Declarations all) {
    Report.Builder report = new Report.Builder();
    new FirstIsInShape().check(all, report);
    return report.build();
  }

  private CheckedShapes check() {
    for (ClassName name : all.roots()) {
      ShapeSite.of(all, Objects.requireNonNull(all.type(name))).ifPresent(this::check);
    }
    return new CheckedShapes(linked, schemaBroken, report.build());
  }

  private void check(ShapeSite shape) {
    if (fails(FORM, shape) || fails(subjectRules(), shape)) {
      return;
    }
    Source source = sources.of(shape);
    if (source == null) {
      return;
    }
    schemaBroken |= source.broken();
    List<ComponentSite> components = sources.components(shape, source);
    boolean failed = false;
    for (ComponentSite component : components) {
      failed |= fails(componentRules(), component);
    }
    if (!failed && !all.unresolved() && !source.broken()) {
      linked.add(new ShapeLinker(sources).link(shape, source, components));
    }
  }

  /** Asks rules about a subject; whether any of them was broken. */
  private <S> boolean fails(List<Rule<S>> rules, S subject) {
    Report.Builder found = new Report.Builder();
    rules.forEach(rule -> rule.check(subject, found));
    report.addAll(found.build());
    return found.hasErrors();
  }

  private List<Rule<ShapeSite>> subjectRules() {
    return List.of(new EndIsNode(), new EndIsClear(sources), new DepthFits());
  }

  private List<Rule<ComponentSite>> componentRules() {
    return List.of(
        new ComponentIsKnown(),
        new ComponentIsOneField(),
        new ComponentIsVisible(),
        new LocksAreNotRead(),
        new CountIsOfList(),
        new ComponentHasTypeOfField(),
        new ListHasElements(),
        new NestedShapeFits(sources),
        new RecursionHasDepth(),
        new RecursionIsDirect(),
        new FirstIsOfList(),
        new FirstIsPositive(),
        new OrderIsOfList(),
        new OrderIsByField(sources),
        new OrderReadsAll(),
        new FanOutIsBounded(sources),
        new KotlinComponentIsNullable());
  }
}
