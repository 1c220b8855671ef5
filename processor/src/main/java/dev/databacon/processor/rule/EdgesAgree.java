package dev.databacon.processor.rule;

import dev.databacon.processor.declaration.JavaType;
import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Report;

/** Both sides of a relation have the same edge, if both name one. */
final class EdgesAgree implements Rule<RelationPair> {
  @Override
  public void check(RelationPair pair, Report.Builder report) {
    JavaType mine = pair.field().mark().type("edge");
    JavaType theirs = pair.other().mark().type("edge");
    if (mine != null && theirs != null && !mine.equals(theirs) && pair.first()) {
      report.add(
          Code.EDGES_DIFFER,
          pair.field().mark().originOf("edge"),
          pair.field().display(),
          mine.text(),
          pair.other().method().display(),
          theirs.text());
    }
  }
}
