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
    super(2, "com.acme.library.DatabaconSchema",
        "6ee3ead03757ff7d239c3534b8d44b567a8014dc88244aa5e1e5c638b84c44b0");
  }
}
