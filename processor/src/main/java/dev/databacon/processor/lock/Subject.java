package dev.databacon.processor.lock;

import dev.databacon.processor.model.Field;
import dev.databacon.processor.model.Origin;
import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Report;

/** A declared field that is laid over the lock file, and the words for it in messages. */
record Subject(Owner owner, Field field, Report.Builder report) {

  /** Its name in the lock file. */
  String element() {
    return owner.element(first());
  }

  String first() {
    return field.name().first();
  }

  Origin origin() {
    return field.origin();
  }

  /** Reports a finding on this field. */
  void refuse(Code code, Object... arguments) {
    report.add(code, origin(), arguments);
  }

  /**
   * Reports a change from one thing to another, whose mend ends with where to put {@code @Retired}.
   */
  void refuseChange(Code code, Object from, Object to) {
    refuse(code, this, from, to, first(), owner.name());
  }

  /** As people write it, such as {@code User.password}. */
  @Override
  public String toString() {
    return owner.name() + "." + field.name();
  }
}
