package dev.databacon.sql;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The constant text of one statement, with {@code ?} for its parameters. Immutable; held in static
 * fields, but for those that paths and shapes are composed to.
 *
 * <p>The text never depends on data, so that the driver finds its server-prepared statement by
 * identity of the string. Statements that go out together are joined once and remembered.
 */
public final class Sql {
  private static final int MOST_FOLLOWERS = 64;

  /** As an operand of {@code any} a select would be compared row by row without a cast. */
  private static final Pattern ARRAY_COMPARED =
      Pattern.compile("\\b(any|all)\\((\\?::(\\w+\\[\\]))\\)");

  private static final Pattern ARRAY = Pattern.compile("(?<!\\(select )(\\?::\\w+\\[\\])");
  private static final Map<String, Sql> COMPOSED = new ConcurrentHashMap<>();

  private final String name;
  private final String text;
  private final Map<Sql, Sql> followers = new ConcurrentHashMap<>(4);
  private final Map<String, Sql> batches = new ConcurrentHashMap<>(4);

  private Sql(String name, String text) {
    this.name = name;
    this.text = text;
  }

  /**
   * A statement under the name that errors and logs call it by, such as {@code edge.add}.
   *
   * <p>PostgreSQL keeps one plan for all executions if it promises no less than plans for the
   * values at hand, and makes a plan at each execution otherwise. One for an array of few elements
   * promises more than one for any array. So each {@code ?::bigint[]} and its like gets a select of
   * its own, into which the planner does not look.
   */
  public static Sql of(String name, String text) {
    String hidden = ARRAY_COMPARED.matcher(text.strip()).replaceAll("$1((select $2)::$3)");
    return new Sql(name, ARRAY.matcher(hidden).replaceAll("(select $1)"));
  }

  /**
   * A statement that was put together from fragments: the same object for the same text. There are
   * as many as a program has forms of paths and shapes.
   */
  static Sql composed(String name, String text) {
    Sql known = COMPOSED.get(text);
    return known != null ? known : COMPOSED.computeIfAbsent(text, t -> new Sql(name, t));
  }

  /** What errors and logs call it. */
  public String name() {
    return name;
  }

  /** The text, as it could be pasted into psql but for the parameters. */
  public String text() {
    return text;
  }

  /**
   * Both, one after the other, in one round trip; the same object for the same pair, unless there
   * are very many pairs, as rounds of reads may have.
   */
  Sql then(Sql next) {
    Sql joined = followers.get(next);
    if (joined != null) {
      return joined;
    }
    Sql made = new Sql(name + "+" + next.name, text + ";\n" + next.text);
    return followers.size() < MOST_FOLLOWERS ? followers.computeIfAbsent(next, n -> made) : made;
  }

  /** This one asked with many sets of parameters of these types; the same object each time. */
  Sql batched(String types) {
    Sql known = batches.get(types);
    return known != null
        ? known
        : batches.computeIfAbsent(types, t -> new Sql(name + "*", BatchStatement.text(text, t)));
  }

  @Override
  public String toString() {
    return name;
  }
}
