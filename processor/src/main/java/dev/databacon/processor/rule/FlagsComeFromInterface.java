package dev.databacon.processor.rule;

import dev.databacon.processor.declaration.JavaType;
import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Report;

/** The flags of a property, an alias or a name come from an interface. */
final class FlagsComeFromInterface implements Rule<FieldSite> {
  @Override
  public void check(FieldSite field, Report.Builder report) {
    JavaType type = field.mark().type("flags");
    if (type == null || type.unresolved()) {
      return;
    }
    String wrong = DataInterface.whyNot(field, type);
    if (!wrong.isEmpty()) {
      report.add(
          Code.FLAGS_NOT_AN_INTERFACE,
          field.mark().originOf("flags"),
          field.display(),
          type.text(),
          wrong);
    }
  }
}
