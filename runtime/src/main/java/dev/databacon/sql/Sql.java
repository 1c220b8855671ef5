package dev.databacon.sql;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The constant text of one statement, with {@code ?} for its parameters. Immutable; held in static
 * fields, but for those that paths and shapes are composed to.
 *
 * <p>The text never depends on data, so that the driver finds its server-prepared statement by
 * identity of the string. Statements that go out together are joined once and remembered.
 */
public final class Sql {
  private static final int MOST_FOLLOWERS = 64;
  private static final Map<String, Sql> COMPOSED = new ConcurrentHashMap<>();

  private final String name;
  private final String text;
  private final @Nullable Sql ofMany;
  private final Map<Sql, Sql> followers = new ConcurrentHashMap<>(4);
  private final Map<String, Sql> batches = new ConcurrentHashMap<>(4);

  private Sql(String name, String text) {
    this(name, text, null);
  }

  private Sql(String name, String text, @Nullable Sql ofMany) {
    this.name = name;
    this.text = text;
    this.ofMany = ofMany;
  }

  /** A statement under the name that errors and logs call it by, such as {@code edge.add}. */
  public static Sql of(String name, String text) {
    return new Sql(name, text.strip());
  }

  /** The same statement, with one that asks the same of many things and answers for each. */
  Sql withMany(String many) {
    return new Sql(name, text, new Sql(name + "*", many));
  }

  /** What asks the same of many things, each with its id first; null when there is no such. */
  public @Nullable Sql ofMany() {
    return ofMany;
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
