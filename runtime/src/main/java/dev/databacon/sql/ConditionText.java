package dev.databacon.sql;

import dev.databacon.schema.Condition;
import dev.databacon.schema.Operand;
import java.util.List;

/**
 * Conditions and orders as SQL, over a node {@code n} and an entry {@code e} of a list. Each is
 * true or false, never null.
 */
final class ConditionText {
  private final Composed out;
  private final String origin;
  private final String far;
  private final boolean onlyServer;

  /**
   * Writes to {@code out}.
   *
   * @param origin the column of the node where the walk began
   * @param far the column of the node that the entry leads to
   * @param onlyServer whether no node is on another server
   */
  ConditionText(Composed out, String origin, String far, boolean onlyServer) {
    this.out = out;
    this.origin = origin;
    this.far = far;
    this.onlyServer = onlyServer;
  }

  void add(Condition condition) {
    if (condition instanceof Condition.Compare compare) {
      compare(compare);
    } else if (condition instanceof Condition.Absent absent) {
      out.add("(");
      value(absent.operand());
      out.add(") is null");
    } else if (condition instanceof Condition.Not not) {
      out.add("not (");
      add(not.part());
      out.add(")");
    } else if (condition instanceof Condition.All all) {
      join(all.parts(), " and ", "true");
    } else if (condition instanceof Condition.Any any) {
      join(any.parts(), " or ", "false");
    } else if (condition instanceof Condition.Closes closes) {
      closes(closes);
    }
  }

  private void join(List<Condition> parts, String word, String none) {
    if (parts.isEmpty()) {
      out.add(none);
      return;
    }
    String before = "(";
    for (Condition part : parts) {
      out.add(before);
      add(part);
      before = word;
    }
    out.add(")");
  }

  // edge_pkey, at the end of the edge that is on this server
  private void closes(Condition.Closes closes) {
    String base = onlyServer ? origin : far;
    out.add("exists (select from databacon.edge c where c.base_id = ").add(base);
    // The inner select hides how rare these edges are among all: lists that were expected to have
    // one entry would be compared entry by entry with lists of hundreds.
    out.add(" and c.ctx = (select ?::int) and c.rel_id = ");
    out.value(onlyServer ? closes.farCtx() : closes.ctx());
    out.add(onlyServer ? far : origin).add(")");
  }

  private void compare(Condition.Compare compare) {
    Operand.Type type = compare.operand().type();
    out.add("(");
    value(compare.operand());
    switch (compare.comparison()) {
      case EQUAL -> out.add(" = ");
      case LESS -> out.add(" < ");
      case AT_MOST -> out.add(" <= ");
      case GREATER -> out.add(" > ");
      case AT_LEAST -> out.add(" >= ");
      case IN -> out.add(" = any(");
    }
    if (compare.comparison() == Condition.Comparison.IN) {
      several(type, compare.values());
      out.add(")");
    } else {
      one(type, compare.values().get(0));
    }
    out.add(") is true");
  }

  private void one(Operand.Type type, String value) {
    switch (type) {
      case WHOLE, CODE -> out.add("?::bigint", Long.valueOf(value));
      case FLOATING -> out.add("?::text::float8", value);
      case DECIMAL -> out.add("?::text::numeric", value);
      case TEXT, EXACT, NONE -> out.add("?::text", value);
    }
  }

  private void several(Operand.Type type, List<String> values) {
    String[] texts = values.toArray(new String[0]);
    switch (type) {
      case WHOLE, CODE ->
          out.add("?::bigint[]", values.stream().mapToLong(Long::parseLong).toArray());
      case FLOATING -> out.add("?::text[]::float8[]", texts);
      case DECIMAL -> out.add("?::text[]::numeric[]", texts);
      case TEXT, EXACT, NONE -> out.add("?::text[]", texts);
    }
  }

  /** An operand as a value of the type that it is compared as. */
  void value(Operand operand) {
    String absent = operand.absent();
    boolean whole = operand.source() == Operand.Source.PACKED || isJson(operand);
    out.add(absent == null ? "(" : "coalesce((");
    stored(operand);
    out.add(")");
    if (whole) {
      switch (operand.type()) {
        case WHOLE, CODE -> out.add("::bigint");
        case FLOATING -> out.add("::float8");
        case DECIMAL -> out.add("::numeric");
        case TEXT, EXACT, NONE -> {}
      }
    }
    if (absent != null) {
      out.add(", ");
      one(operand.type(), absent);
      out.add(")");
    }
    if (operand.type() == Operand.Type.TEXT) {
      out.add(" collate \"C\"");
    }
  }

  private static boolean isJson(Operand operand) {
    return operand.source() == Operand.Source.APART_JSON
        || operand.source() == Operand.Source.EDGE_VALUE;
  }

  // property_pkey for what stands apart; the rest is in rows that were found
  private void stored(Operand operand) {
    switch (operand.source()) {
      case PACKED -> out.add("n.body ->> ?::text", String.valueOf(operand.key()));
      case NUMBER -> out.add("n.num");
      case FLAGS -> flag("n.flags", operand);
      case EDGE_FLAGS -> flag("e.flags", operand);
      case EDGE_VALUE -> out.add("e.value::jsonb #>> '{}'");
      case APART_NUM -> apart("p.num", operand);
      case APART_TEXT -> apart("p.text", operand);
      case APART_JSON -> apart("p.json #>> '{}'", operand);
      case APART_BYTES -> apart("p.bytes", operand);
    }
  }

  private void apart(String column, Operand operand) {
    out.add("select ").add(column).add(" from databacon.property p where p.base_id = n.id");
    out.add(" and p.ctx = ?", operand.ctx());
  }

  private void flag(String flags, Operand operand) {
    Operand.Bits bits = operand.bits();
    if (bits == null) {
      throw new IllegalStateException(operand + " has no bits");
    }
    out.add("((").add(flags).add(" >> ?) & ?) # ?", bits.shift());
    out.value(bits.ones()).value(bits.flip());
  }
}
