package dev.databacon.error;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** Where an error came up: the server, the operation and PostgreSQL's SQLSTATE, as far as known. */
public record Where(@Nullable String server, @Nullable String operation, @Nullable String sqlState)
    implements Serializable {

  /** For errors that no server had a part in. */
  public static final Where NOWHERE = new Where(null, null, null);

  /** An error at a server, before or outside any statement. */
  public static Where server(String server) {
    return new Where(server, null, null);
  }
}
