package dev.databacon.sql;

import java.sql.ResultSet;

/** Rows that somebody asks the number of. */
final class CountedRows extends Rows {
  private final Exchange exchange;

  CountedRows(ResultSet results, Exchange exchange) {
    super(results);
    this.exchange = exchange;
  }

  @Override
  public boolean next() {
    boolean more = super.next();
    if (more) {
      exchange.read();
    }
    return more;
  }
}
