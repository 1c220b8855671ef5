package dev.databacon.error;

/** A node would have come to live under itself, or under what lives under it. */
public final class CycleException extends DatabaconException {
  private static final long serialVersionUID = 1L;

  /** An error that no single server is to blame for. */
  public CycleException(String message) {
    super(message);
  }
}
