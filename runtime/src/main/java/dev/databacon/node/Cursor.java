package dev.databacon.node;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * A place in a list or in the results of a search, right after one of its entries. Both may change
 * around it.
 *
 * @param rank the rank of that entry in its list's order
 * @param id the id of the node that the entry leads to, or of the server in a walk over servers
 * @param text what orders the results of a search; null in a list
 */
public record Cursor(long rank, long id, @Nullable String text) {

  /** A place in a list. */
  public Cursor(long rank, long id) {
    this(rank, id, null);
  }

  /** The cursor as text that {@link #parse} reads, for example for a link to the next page. */
  @Override
  public String toString() {
    String numbers = Long.toString(rank, 36) + "." + Long.toString(id, 36);
    return text == null
        ? numbers
        : numbers
            + "."
            + Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Reads what {@link #toString} wrote.
   *
   * @throws IllegalArgumentException when {@code text} is not a cursor
   */
  public static Cursor parse(String text) {
    String[] parts = text.split("\\.", -1);
    if (parts.length != 2 && parts.length != 3) {
      throw new IllegalArgumentException("a cursor looks like 'a1.b2' or 'a1.b2.c3'");
    }
    return new Cursor(
        Long.parseLong(parts[0], 36),
        Long.parseLong(parts[1], 36),
        parts.length == 2
            ? null
            : new String(Base64.getUrlDecoder().decode(parts[2]), StandardCharsets.UTF_8));
  }
}
