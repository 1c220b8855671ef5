package dev.databacon.sql;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One statement asked with many sets of parameters, as a single statement: what was a parameter
 * becomes a column of the sets, and the statement is run for each row of them. It is served by the
 * indexes of that statement. Equal sets are asked once. Not thread-safe.
 */
public final class BatchStatement implements Binding {
  private final Sql sql;
  private final String types;
  private final Map<List<@Nullable Object>, Integer> sets = new LinkedHashMap<>();

  private BatchStatement(Sql sql, String types) {
    this.sql = sql;
    this.types = types;
  }

  /**
   * A set of parameters of a statement.
   *
   * @param sql the statement
   * @param types a letter for the type of each
   * @param values the parameters
   */
  public record Question(Sql sql, String types, List<@Nullable Object> values) {
    /** Of a statement; null when one of its parameters is an array, JSON or bytes. */
    public static @Nullable Question of(Sql sql, Binding binding) {
      ParamList list = ParamList.of(binding);
      return list.isSingle() ? new Question(sql, list.types(), list.values()) : null;
    }

    /** A batch of which it can be part, with others of the same statement. */
    public BatchStatement batch() {
      return new BatchStatement(sql, types);
    }
  }

  /** Adds a set, and gives its number; that of the same set when it was there. */
  public int add(Question question) {
    Integer number = sets.putIfAbsent(question.values, sets.size());
    return number == null ? sets.size() - 1 : number;
  }

  /** How many different sets there are. */
  public int size() {
    return sets.size();
  }

  /** The statement for all of them. */
  public WalkStatement statement() {
    return new WalkStatement(sql.batched(types), this);
  }

  /** The text that asks a statement with each row of its parameters. */
  static String text(String statement, String types) {
    StringBuilder text = new StringBuilder("select asked.i, answer.* from unnest(");
    for (int i = 0; i < types.length(); i++) {
      text.append(i == 0 ? "" : ", ").append(array(types.charAt(i)));
    }
    text.append(") with ordinality asked(");
    for (int i = 0; i < types.length(); i++) {
      text.append('a').append(i).append(", ");
    }
    // offset 0 keeps the planner from taking the question apart, so that only a nested loop can go
    // through the answers, which come in order then.
    text.append("i) cross join lateral (select one.* from (");
    int parameter = 0;
    for (int i = 0; i < statement.length(); i++) {
      char c = statement.charAt(i);
      if (c == '?') {
        text.append("asked.a").append(parameter++);
      } else {
        text.append(c);
      }
    }
    return text.append(") one offset 0) answer").toString();
  }

  private static String array(char type) {
    return switch (type) {
      case 'l' -> "?::bigint[]";
      case 'i' -> "?::int[]";
      case 'b' -> "?::boolean[]";
      default -> "?::text[]";
    };
  }

  @Override
  public void bind(Params params) {
    List<List<@Nullable Object>> all = new ArrayList<>(sets.keySet());
    for (int i = 0; i < types.length(); i++) {
      int column = i;
      switch (types.charAt(i)) {
        case 'l' ->
            params.add(all.stream().map(set -> (Long) set.get(column)).toArray(Long[]::new));
        case 'i' ->
            params.add(all.stream().map(set -> (Integer) set.get(column)).toArray(Integer[]::new));
        case 'b' -> params.add(truths(all, column));
        default ->
            params.add(all.stream().map(set -> (String) set.get(column)).toArray(String[]::new));
      }
    }
  }

  private static boolean[] truths(List<List<@Nullable Object>> all, int column) {
    boolean[] truths = new boolean[all.size()];
    for (int i = 0; i < truths.length; i++) {
      truths[i] = Boolean.TRUE.equals(all.get(i).get(column));
    }
    return truths;
  }
}
