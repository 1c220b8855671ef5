package dev.databacon.processor.rule;

import dev.databacon.processor.declaration.Mark;
import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Report;
import java.util.List;

/** An alias is unique to a to-one relation of its node type. */
final class UniqueToIsToOne implements Rule<FieldSite> {
  @Override
  public void check(FieldSite field, Report.Builder report) {
    String uniqueTo = field.mark().text("uniqueTo");
    if (!field.is(Mark.Kind.ALIAS) || uniqueTo.isEmpty()) {
      return;
    }
    List<String> candidates =
        field.owner().methods().stream()
            .filter(m -> m.mark(Mark.Kind.RELATION).isPresent() && !RelationSite.many(m.returns()))
            .map(m -> m.name().name())
            .toList();
    if (!candidates.contains(uniqueTo)) {
      report.add(
          Code.UNKNOWN_UNIQUE_TO,
          field.mark().originOf("uniqueTo"),
          field.display(),
          uniqueTo,
          field.owner().display(),
          Names.suggest(uniqueTo, candidates, "Declare the @Relation that it is unique to."));
    }
  }
}
