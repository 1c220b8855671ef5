package dev.databacon.plan;

import dev.databacon.schema.Condition;
import dev.databacon.schema.Operand;
import dev.databacon.schema.Ordering;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Plans as JSON and back, exactly. The form is described in {@code docs/plan-format.md}; its number
 * rises when programs that read an older one would take it for something else.
 */
public final class PlanJson {
  /** The number of the form. */
  public static final int VERSION = 1;

  private PlanJson() {}

  /** A plan as JSON text. */
  public static String write(WalkPlan plan) {
    Fields all = new Fields();
    all.put("databacon", (long) VERSION).put("type", plan.kind().name());
    all.put("ctx", (long) plan.kind().ctx());
    if (plan.roots() != null) {
      all.put("roots", plan.roots());
    }
    if (plan.limit() != Long.MAX_VALUE) {
      all.put("limit", plan.limit());
    }
    return JsonTree.write(all.put("walk", walk(plan.walk())).map());
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IllegalArgumentException when the text is not a plan, or one of another version
   */
  public static WalkPlan read(String json) {
    return PlanReader.plan(JsonTree.read(json));
  }

  private static Map<String, Object> walk(Walk walk) {
    Selection end = walk.selection();
    return new Fields()
        .put("where", walk.where() == null ? null : condition(walk.where()))
        .list("steps", walk.steps().stream().map(PlanJson::step).toList())
        .yes("without_ids", !end.ids())
        .list("read", end.columns().stream().map(PlanJson::column).toList())
        .list("branches", end.branches().stream().map(PlanJson::walk).toList())
        .map();
  }

  private static Map<String, Object> step(Step step) {
    Hop hop = step.hop();
    Range range = step.range();
    return new Fields()
        .put("along", word(hop.kind()))
        .put("owner", hop.owner())
        .put("field", hop.field())
        .put("ctx", (long) hop.ctx())
        .list("lists", hop.lists().stream().map(Integer::longValue).toList())
        .yes("one", hop.one())
        .yes("counted", hop.counted())
        .put("data", hop.data())
        .yes("spread", hop.spread())
        .put("where", step.where() == null ? null : condition(step.where()))
        .list("order", step.order().stream().map(PlanJson::order).toList())
        .put("after", range.after() == Range.START ? null : (Long) range.after())
        .put("start", range.offset() == 0 ? null : (Long) (long) range.offset())
        .put("first", range.limit() == Integer.MAX_VALUE ? null : (Long) (long) range.limit())
        .yes("distinct", step.distinct())
        .map();
  }

  private static Map<String, Object> order(Ordering order) {
    return new Fields()
        .put("by", operand(order.operand()))
        .yes("descending", order.descending())
        .map();
  }

  private static Map<String, Object> column(Column column) {
    return new Fields()
        .put("kind", word(column.kind()))
        .put("key", column.key())
        .put("ctx", column.ctx() == 0 ? null : (Long) (long) column.ctx())
        .map();
  }

  private static Map<String, Object> condition(Condition condition) {
    Fields all = new Fields();
    if (condition instanceof Condition.Compare compare) {
      all.put("is", word(compare.comparison())).put("of", operand(compare.operand()));
      all.put("values", compare.values());
    } else if (condition instanceof Condition.Absent absent) {
      all.put("is", "absent").put("of", operand(absent.operand()));
    } else if (condition instanceof Condition.Not not) {
      all.put("is", "not").put("part", condition(not.part()));
    } else if (condition instanceof Condition.All every) {
      all.put("is", "all").put("parts", conditions(every.parts()));
    } else if (condition instanceof Condition.Any any) {
      all.put("is", "any").put("parts", conditions(any.parts()));
    } else if (condition instanceof Condition.Closes closes) {
      all.put("is", "closes").put("owner", closes.owner()).put("field", closes.field());
      all.put("ctx", (long) closes.ctx()).put("farCtx", (long) closes.farCtx());
    }
    return all.map();
  }

  private static List<Map<String, Object>> conditions(List<Condition> parts) {
    return parts.stream().map(PlanJson::condition).toList();
  }

  private static Map<String, Object> operand(Operand operand) {
    Operand.Bits bits = operand.bits();
    return new Fields()
        .put("owner", operand.owner())
        .put("field", operand.field())
        .put("source", word(operand.source()))
        .put("key", operand.key())
        .put("ctx", operand.ctx() == 0 ? null : (Long) (long) operand.ctx())
        .put("shift", bits == null ? null : (Long) (long) bits.shift())
        .put("ones", bits == null ? null : (Long) bits.ones())
        .put("flip", bits == null ? null : (Long) bits.flip())
        .put("type", word(operand.type()))
        .put("absent", operand.absent())
        .map();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** The fields of an object, without those that are null, empty or false. */
  private static final class Fields {
    private final Map<String, Object> map = new LinkedHashMap<>();

    Fields put(String name, @Nullable Object value) {
      if (value != null) {
        map.put(name, value);
      }
      return this;
    }

    Fields list(String name, List<?> values) {
      return put(name, values.isEmpty() ? null : values);
    }

    Fields yes(String name, boolean value) {
      return put(name, value ? (Boolean) true : null);
    }

    Map<String, Object> map() {
      return map;
    }
  }
}
