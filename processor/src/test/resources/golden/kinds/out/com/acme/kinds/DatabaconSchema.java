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
    super(3, "com.acme.kinds.DatabaconSchema",
        "7551c474e6085ef15e8d2f4a7c799a7886a87175418ccf34cfffe872f29d5b06");
  }
}
