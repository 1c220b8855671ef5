package dev.databacon.corpus;

import dev.databacon.schema.SchemaModule;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** What this module was compiled with; found by the runtime as a service. */
@Generated("dev.databacon.processor")
@NullMarked
public final class DatabaconSchema extends SchemaModule {
  /** For the service loader; no network. */
  public DatabaconSchema() {
    super(
        2,
        "dev.databacon.corpus.DatabaconSchema",
        "639a847f7c62dcc2ed4bb071220f495c4a5a6ad8e3772caeb010e2c99817cb20");
  }
}
