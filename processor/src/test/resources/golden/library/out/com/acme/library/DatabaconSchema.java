package com.acme.library;

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
    super(3, "com.acme.library.DatabaconSchema",
        "ace14a9248d265329a9c8ae40e3674514111fc15ce7b1d38f733b67d380d0e3e");
  }
}
