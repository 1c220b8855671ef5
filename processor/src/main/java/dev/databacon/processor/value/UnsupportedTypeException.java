package dev.databacon.processor.value;

import dev.databacon.processor.model.Origin;
import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Finding;

/** A type that cannot be stored, worded. */
public final class UnsupportedTypeException extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Finding finding;

  UnsupportedTypeException(Code code, Origin origin, Object... arguments) {
    this.finding = Finding.of(code, origin, arguments);
  }

  /** What to report. */
  public Finding finding() {
    return finding;
  }
}
