package com.acme.blog;

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
    super(3, "com.acme.blog.DatabaconSchema",
        "b895a937e9cf0cd4b67d4d7c75c4d77b389ed593d288c28e1bc178426d0dda9e");
  }
}
