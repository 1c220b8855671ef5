package dev.databacon.processor.rule;

import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Report;

/** The inverse of a relation names the relation as its own. */
final class InversePointsBack implements Rule<RelationPair> {
  @Override
  public void check(RelationPair pair, Report.Builder report) {
    String back = pair.other().mark().text("inverse");
    if (pair.targetsBack() && !back.equals(pair.field().name().name())) {
      report.add(
          Code.INVERSE_POINTS_ELSEWHERE,
          pair.field().mark().originOf("inverse"),
          pair.field().display(),
          pair.other().method().display(),
          back.isEmpty() ? "which names none" : "whose inverse is '" + back + "'",
          pair.field().name(),
          pair.other().method().display(),
          "inverse");
    }
  }
}
