package dev.databacon.processor.rule;

import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Report;

/** A relation is not its own inverse. */
final class InverseIsAnother implements Rule<RelationSite> {
  @Override
  public void check(RelationSite relation, Report.Builder report) {
    if (relation.isOwnInverse()) {
      report.add(
          Code.INVERSE_IS_ITSELF,
          relation.field().mark().originOf("inverse"),
          relation.field().display());
    }
  }
}
