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
    super(3, "com.acme.notes.DatabaconSchema",
        "5b7f60177bc57f3fa9102590951a9a35a7ae5d86fc5d7f6a11e9e08c58195a3d");
  }
}
