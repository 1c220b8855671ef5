package dev.databacon.sql;

import java.util.ArrayList;
import java.util.List;

/**
 * A statement that is put together from the constant fragments of this package, with its parameters
 * in their order. Values never become text. Not thread-safe while it grows.
 */
final class Composed implements Binding {
  private final StringBuilder text = new StringBuilder(512);
  private final List<Object> values = new ArrayList<>();

  /** A fragment without parameters. */
  Composed add(String fragment) {
    text.append(fragment);
    return this;
  }

  /** A number that is part of a name, such as that of a column. */
  Composed add(int number) {
    text.append(number);
    return this;
  }

  /** A fragment with one parameter. */
  Composed add(String fragment, Object value) {
    text.append(fragment);
    values.add(value);
    return this;
  }

  /** The parameter of a fragment that has more than one. */
  Composed value(Object value) {
    values.add(value);
    return this;
  }

  /** Makes what there is so far a part of something around it, which has no parameters. */
  Composed within(String before, String after) {
    text.insert(0, before).append(after);
    return this;
  }

  /** The statement; the same object for the same text. */
  Sql sql(String name, String first) {
    return Sql.composed(name, first + text);
  }

  /** The same for any nodes to begin at, which stand for themselves among the parameters. */
  WalkText walk(String name, String first) {
    return new WalkText(sql(name, first), values);
  }

  @Override
  public void bind(Params params) {
    for (Object value : values) {
      bind(params, value);
    }
  }

  static void bind(Params params, Object value) {
    if (value instanceof Long number) {
      params.add(number.longValue());
    } else if (value instanceof Integer number) {
      params.add(number.intValue());
    } else if (value instanceof String string) {
      params.add(string);
    } else if (value instanceof long[] numbers) {
      params.add(numbers);
    } else if (value instanceof int[] numbers) {
      params.add(numbers);
    } else if (value instanceof String[] strings) {
      params.add(strings);
    } else {
      throw new IllegalStateException("a parameter of " + value.getClass());
    }
  }
}
