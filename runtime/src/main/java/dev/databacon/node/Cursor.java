package dev.databacon.node;

/**
 * A place in a list, right after one of its entries. Lists may change around it.
 *
 * @param rank the rank of that entry in its list's order
 * @param id the id of the node that the entry leads to, or of the server in a walk over servers
 */
public record Cursor(long rank, long id) {

  /** The cursor as text that {@link #parse} reads, for example for a link to the next page. */
  @Override
  public String toString() {
    return Long.toString(rank, 36) + "." + Long.toString(id, 36);
  }

  /**
   * Reads what {@link #toString} wrote.
   *
   * @throws IllegalArgumentException when {@code text} is not a cursor
   */
  public static Cursor parse(String text) {
    int dot = text.indexOf('.');
    if (dot < 0) {
      throw new IllegalArgumentException("a cursor looks like 'a1.b2'");
    }
    return new Cursor(
        Long.parseLong(text.substring(0, dot), 36), Long.parseLong(text.substring(dot + 1), 36));
  }
}
