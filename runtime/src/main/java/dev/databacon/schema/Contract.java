package dev.databacon.schema;

/** What generated code and the runtime agree on. */
public final class Contract {
  /** Rises when code generated before would no longer fit. */
  public static final int VERSION = 3;

  private Contract() {}
}
