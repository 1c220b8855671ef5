package dev.databacon.processor.shape;

import dev.databacon.processor.declaration.Mark;
import dev.databacon.processor.model.ValueType;
import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Report;
import dev.databacon.processor.rule.CheckedInterface;
import dev.databacon.processor.rule.FieldSite;
import dev.databacon.processor.rule.Names;
import dev.databacon.processor.rule.RelationSite;
import dev.databacon.processor.rule.Rule;
import dev.databacon.processor.value.UnsupportedTypeException;
import dev.databacon.processor.value.ValueTypes;
import java.util.List;

/** A list is ordered by one field of its nodes or of its edges, whose values have an order. */
final class OrderIsByField implements Rule<ComponentSite> {
  private final Sources sources;

  OrderIsByField(Sources sources) {
    this.sources = sources;
  }

  @Override
  public void check(ComponentSite component, Report.Builder report) {
    Source source = sources.elements(component);
    Mark order = component.order().orElse(null);
    if (order == null || source == null) {
      return;
    }
    String name = order.text("value");
    CheckedInterface edge = source.edge();
    boolean ofEdge = edge != null && Sources.has(edge, name);
    boolean ofNode = Sources.has(source.node(), name);
    List<FieldSite> found =
        source.fields().stream().filter(field -> field.name().name().equals(name)).toList();
    if (edge != null && ofEdge && ofNode) {
      String both = "a field of " + Source.name(edge) + " and of " + Source.name(source.node());
      add(component, order, "which is " + both, "Rename one; @Was keeps its data.", report);
    } else if (!ofEdge && !ofNode) {
      String mend = Names.suggest(name, sortable(source), "Remove @OrderBy.");
      add(component, order, "which is no field of " + source.display(), mend, report);
    } else if (!found.isEmpty() && !isSortable(found.get(0))) {
      String mend = "Name a number, a text or a time of which there is at most one.";
      add(component, order, "which has no order: it is " + found.get(0).display(), mend, report);
    }
  }

  private static void add(
      ComponentSite component, Mark order, String why, String mend, Report.Builder report) {
    report.add(
        Code.ORDER_FIELD,
        order.originOf("value"),
        component.display(),
        order.text("value"),
        why,
        mend);
  }

  private static List<String> sortable(Source source) {
    return source.fields().stream()
        .filter(OrderIsByField::isSortable)
        .map(field -> field.name().name())
        .toList();
  }

  private static boolean isSortable(FieldSite field) {
    return switch (field.mark().kind()) {
      case FLAG -> field.type().text().equals("int");
      case PROP, VALUE -> hasOrder(field);
      case ALIAS, NAME -> !RelationSite.many(field.type());
      default -> false;
    };
  }

  private static boolean hasOrder(FieldSite field) {
    try {
      ValueType type =
          ValueTypes.slot(field.owner().all(), field.type(), field.display(), field.origin())
              .type();
      return type instanceof ValueType.Scalar scalar
          && switch (scalar) {
            case INT, LONG, DOUBLE, STRING, BIG_DECIMAL, INSTANT, LOCAL_DATE, DURATION -> true;
            case BOOLEAN, BYTES, UUID -> false;
          };
    } catch (UnsupportedTypeException e) {
      // That is told where the field is.
      return true;
    }
  }
}
