package com.acme.notes;

import dev.databacon.schema.SchemaModule;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What this module was compiled with; found by the runtime as a service.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class DatabaconSchema extends SchemaModule {
  /**
   * For the service loader; no network.
   */
  public DatabaconSchema() {
    super(2, "com.acme.notes.DatabaconSchema",
        "a795c314c8a286d9556b25043009bcc75bee81b2ca486c23dbe00b6b4d3c5af1");
  }
}
