package dev.databacon.processor.rule;

import dev.databacon.processor.declaration.Mark;
import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Report;

/** What is retired is no longer declared. */
final class RetiredIsGone implements Rule<FirstNames> {
  @Override
  public void check(FirstNames names, Report.Builder report) {
    for (Mark.Member retired : names.retired()) {
      names.members().stream()
          .filter(m -> m.first().equals(retired.value()) || m.name().equals(retired.value()))
          .findFirst()
          .ifPresent(
              m ->
                  report.add(
                      Code.RETIRED_STILL_EXISTS,
                      retired.origin(),
                      retired.value(),
                      names.type().name()));
    }
  }
}
