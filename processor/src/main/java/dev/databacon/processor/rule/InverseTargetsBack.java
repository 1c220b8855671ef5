package dev.databacon.processor.rule;

import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Report;

/** The inverse of a relation targets the relation's node type. */
final class InverseTargetsBack implements Rule<RelationPair> {
  @Override
  public void check(RelationPair pair, Report.Builder report) {
    if (!pair.targetsBack()) {
      report.add(
          Code.INVERSE_TARGETS_ANOTHER,
          pair.field().mark().originOf("inverse"),
          pair.field().display(),
          pair.field().owner().display(),
          pair.other().method().display(),
          String.join(".", pair.otherTarget().simpleNames()),
          pair.other().method().display(),
          pair.field().owner().display());
    }
  }
}
