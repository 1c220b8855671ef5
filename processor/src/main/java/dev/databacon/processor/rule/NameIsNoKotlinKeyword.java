package dev.databacon.processor.rule;

import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Report;
import java.util.Set;

/** Kotlin can use the name without backticks. */
final class NameIsNoKotlinKeyword implements Rule<FieldSite> {
  @Override
  public void check(FieldSite field, Report.Builder report) {
    String name = field.name().name();
    if (HARD_KEYWORDS.contains(name)) {
      report.add(Code.KOTLIN_KEYWORD, field.method().origin(), field.display(), name);
    }
  }

  // Those that Java allows as the name of a method.
  private static final Set<String> HARD_KEYWORDS =
      Set.of("as", "fun", "in", "is", "object", "typealias", "typeof", "val", "when");
}
