package com.acme.kinds;

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
    super(2, "com.acme.kinds.DatabaconSchema",
        "1e7aaf1f47bb54132afb93932af2d46766f7b638b7f0f4260dfab063787aa7c0");
  }
}
