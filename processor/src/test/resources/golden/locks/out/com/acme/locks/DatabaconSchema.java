package com.acme.locks;

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
    super(3, "com.acme.locks.DatabaconSchema",
        "46d6fe56fea784465584254050137f5dba71953a01f376d2aee40acdb445f404");
  }
}
