package dev.databacon.processor.rule;

import dev.databacon.processor.declaration.JavaType;
import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Report;

/** The data of an edge come from an interface. */
final class EdgeComesFromInterface implements Rule<FieldSite> {
  @Override
  public void check(FieldSite field, Report.Builder report) {
    JavaType type = field.mark().type("edge");
    if (type == null || type.unresolved()) {
      return;
    }
    String wrong = DataInterface.whyNot(field, type);
    if (!wrong.isEmpty()) {
      report.add(
          Code.EDGE_NOT_AN_INTERFACE,
          field.mark().originOf("edge"),
          field.display(),
          type.text(),
          wrong);
    }
  }
}
