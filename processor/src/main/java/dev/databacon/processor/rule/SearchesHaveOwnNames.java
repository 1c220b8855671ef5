package dev.databacon.processor.rule;

import dev.databacon.processor.declaration.Mark;
import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Report;
import java.util.HashMap;
import java.util.Map;

/** The methods that search names have different names: {@code title} takes two of them. */
final class SearchesHaveOwnNames implements Rule<SoundFields> {
  private static final String ENTRIES = "Entries";

  @Override
  public void check(SoundFields fields, Report.Builder report) {
    Map<String, FieldSite> names = new HashMap<>();
    fields.all().stream()
        .filter(field -> field.is(Mark.Kind.NAME))
        .forEach(field -> names.put(field.name().name(), field));
    names.forEach(
        (name, field) -> {
          FieldSite other = names.get(name + ENTRIES);
          if (other != null) {
            report.add(
                Code.SEARCH_CLASH,
                other.method().origin(),
                field.display(),
                other.display(),
                "search" + other.name().capitalised());
          }
        });
  }
}
