package com.acme.people;

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
    super(3, "com.acme.people.DatabaconSchema",
        "8781ed411b028ca5482092e61d65c5a9519a879ab29948208862b73886f184c7");
  }
}
