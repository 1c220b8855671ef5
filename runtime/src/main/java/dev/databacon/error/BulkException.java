package dev.databacon.error;

/**
 * A bulk write stopped. The batches before are in, each in a transaction of its own; of the batch
 * that was refused nothing is, unless the cause is an {@link OutcomeUnknownException}. The cause
 * says what was wrong. The same call would write the first rows again: go on behind {@link #rows}.
 */
public final class BulkException extends DatabaconException {
  private static final long serialVersionUID = 1L;

  private final long index;
  private final long batches;
  private final long rows;

  /** A write that stopped; see the getters for the numbers. */
  public BulkException(long index, long batches, long rows, RuntimeException cause) {
    super(message(index, batches, rows, cause), where(cause), cause);
    this.index = index;
    this.batches = batches;
    this.rows = rows;
  }

  private static String message(long index, long batches, long rows, RuntimeException cause) {
    return "%s stopped a bulk write after %d batches with %d rows, which are in. Cause: %s"
        .formatted(
            index < 0 ? "Something that is not the fault of one row" : "The row at index " + index,
            batches,
            rows,
            cause.getMessage());
  }

  private static Where where(RuntimeException cause) {
    return cause instanceof DatabaconException known
        ? new Where(known.server(), known.operation(), known.sqlState())
        : Where.NOWHERE;
  }

  /** The index of the row that was refused, from 0; -1 when no row is at fault by itself. */
  public long index() {
    return index;
  }

  /** How many batches are in. */
  public long batches() {
    return batches;
  }

  /** How many rows are in: those with the indexes below this number. */
  public long rows() {
    return rows;
  }
}
