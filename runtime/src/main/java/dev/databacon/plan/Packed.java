package dev.databacon.plan;

import dev.databacon.schema.PropertyKey;
import dev.databacon.sql.RowReader;
import org.jspecify.annotations.Nullable;

/** The keys in a node's packed body. */
public final class Packed {
  private Packed() {}

  @SuppressWarnings("NullAway") // T says that null is an answer
  static <T> RowReader<@Nullable T> reader(PropertyKey<T> key) {
    return row -> {
      String text = row.getString(1);
      return text == null ? null : key.fromText(text);
    };
  }

  /** The key of the flags of what stands under {@code key}. */
  public static String flagsKey(String key) {
    return key + "!";
  }
}
