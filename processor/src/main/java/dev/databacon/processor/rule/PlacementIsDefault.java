package dev.databacon.processor.rule;

import dev.databacon.processor.declaration.Mark;
import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Report;

/** Placement comes with a later version. */
final class PlacementIsDefault implements Rule<Owner> {
  @Override
  public void check(Owner owner, Report.Builder report) {
    owner
        .type()
        .mark(Mark.Kind.NODE)
        .filter(node -> node.text("placement").equals("SPREAD"))
        .ifPresent(
            node ->
                report.add(
                    Code.NOT_SUPPORTED_YET,
                    node.originOf("placement"),
                    "'placement = SPREAD' of @Node " + owner.display()));
  }
}
