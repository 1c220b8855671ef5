package dev.databacon.plan;

import dev.databacon.schema.Condition;
import dev.databacon.schema.NodeKind;
import dev.databacon.schema.Operand;
import dev.databacon.schema.Ordering;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes plans out of the objects of their JSON form. */
final class PlanReader {
  private PlanReader() {}

  static WalkPlan plan(Map<String, Object> json) {
    if (number(json, "databacon", 0) != PlanJson.VERSION) {
      throw new IllegalArgumentException(
          "This is a plan of form "
              + json.get("databacon")
              + ", and this program reads "
              + PlanJson.VERSION
              + ".");
    }
    NodeKind kind = new NodeKind(text(json, "type"), (int) number(json, "ctx", 0));
    List<Long> roots =
        json.containsKey("roots")
            ? list(json, "roots").stream().map(Long.class::cast).toList()
            : null;
    return new WalkPlan(
        kind, roots, walk(object(json, "walk")), number(json, "limit", Long.MAX_VALUE));
  }

  private static Walk walk(Map<String, Object> json) {
    return new Walk(
        json.containsKey("where") ? condition(object(json, "where")) : null,
        objects(json, "steps").stream().map(PlanReader::step).toList(),
        new Selection(
            !json.containsKey("without_ids"),
            objects(json, "read").stream().map(PlanReader::column).toList(),
            objects(json, "branches").stream().map(PlanReader::walk).toList()));
  }

  private static Step step(Map<String, Object> json) {
    Hop hop =
        new Hop(
            constant(Hop.Kind.class, json, "along"),
            text(json, "owner"),
            text(json, "field"),
            (int) number(json, "ctx", 0),
            list(json, "lists").stream().map(each -> ((Long) each).intValue()).toList(),
            json.containsKey("one"),
            json.containsKey("counted"),
            optional(json, "data"),
            json.containsKey("spread"));
    return new Step(
        hop,
        json.containsKey("where") ? condition(object(json, "where")) : null,
        objects(json, "order").stream().map(PlanReader::order).toList(),
        new Range(
            number(json, "after", Range.START),
            (int) number(json, "start", 0),
            (int) number(json, "first", Integer.MAX_VALUE)),
        json.containsKey("distinct"));
  }

  private static Ordering order(Map<String, Object> json) {
    return new Ordering(operand(object(json, "by")), json.containsKey("descending"));
  }

  private static Column column(Map<String, Object> json) {
    return new Column(
        constant(Column.Kind.class, json, "kind"),
        optional(json, "key"),
        (int) number(json, "ctx", 0));
  }

  private static Condition condition(Map<String, Object> json) {
    return switch (text(json, "is")) {
      case "absent" -> new Condition.Absent(operand(object(json, "of")));
      case "not" -> new Condition.Not(condition(object(json, "part")));
      case "all" -> new Condition.All(conditions(json));
      case "any" -> new Condition.Any(conditions(json));
      case "closes" ->
          new Condition.Closes(
              text(json, "owner"),
              text(json, "field"),
              (int) number(json, "ctx", 0),
              (int) number(json, "farCtx", 0));
      default ->
          new Condition.Compare(
              operand(object(json, "of")),
              constant(Condition.Comparison.class, json, "is"),
              list(json, "values").stream().map(String.class::cast).toList());
    };
  }

  private static List<Condition> conditions(Map<String, Object> json) {
    return objects(json, "parts").stream().map(PlanReader::condition).toList();
  }

  private static Operand operand(Map<String, Object> json) {
    return new Operand(
        text(json, "owner"),
        text(json, "field"),
        constant(Operand.Source.class, json, "source"),
        optional(json, "key"),
        (int) number(json, "ctx", 0),
        json.containsKey("shift")
            ? new Operand.Bits(
                (int) number(json, "shift", 0), number(json, "ones", 0), number(json, "flip", 0))
            : null,
        constant(Operand.Type.class, json, "type"),
        optional(json, "absent"));
  }

  private static <E extends Enum<E>> E constant(
      Class<E> type, Map<String, Object> json, String name) {
    return Enum.valueOf(type, text(json, name).toUpperCase(Locale.ROOT));
  }

  private static String text(Map<String, Object> json, String name) {
    String text = optional(json, name);
    if (text == null) {
      throw new IllegalArgumentException(
          "The plan has no '" + name + "' where it has to have one.");
    }
    return text;
  }

  private static @Nullable String optional(Map<String, Object> json, String name) {
    return (String) json.get(name);
  }

  private static long number(Map<String, Object> json, String name, long absent) {
    Object number = json.get(name);
    return number == null ? absent : (Long) number;
  }

  private static List<?> list(Map<String, Object> json, String name) {
    Object list = json.get(name);
    return list == null ? List.of() : (List<?>) list;
  }

  private static List<Map<String, Object>> objects(Map<String, Object> json, String name) {
    return list(json, name).stream().map(PlanReader::asObject).toList();
  }

  private static Map<String, Object> object(Map<String, Object> json, String name) {
    Object object = json.get(name);
    if (object == null) {
      throw new IllegalArgumentException(
          "The plan has no '" + name + "' where it has to have one.");
    }
    return asObject(object);
  }

  @SuppressWarnings("unchecked") // objects of the tree are maps by name
  private static Map<String, Object> asObject(Object object) {
    return (Map<String, Object>) object;
  }
}
