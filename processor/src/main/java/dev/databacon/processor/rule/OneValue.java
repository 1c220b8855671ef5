package dev.databacon.processor.rule;

import dev.databacon.processor.declaration.Mark;
import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Report;
import java.util.List;

/** A node type and an edge have at most one value. */
final class OneValue implements Rule<SoundFields> {
  @Override
  public void check(SoundFields fields, Report.Builder report) {
    List<FieldSite> values = fields.of(Mark.Kind.VALUE);
    for (FieldSite value : values.subList(Math.min(1, values.size()), values.size())) {
      boolean node = value.owner().role() == Owner.Role.NODE;
      report.add(
          Code.TWO_VALUES,
          value.origin(),
          values.get(0).display(),
          value.display(),
          value.owner().display(),
          node ? "a @Prop" : "a component of a record with the other");
    }
  }
}
