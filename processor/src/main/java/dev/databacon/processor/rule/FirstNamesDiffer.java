package dev.databacon.processor.rule;

import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Report;
import java.util.LinkedHashMap;
import java.util.Map;

/** Members of a type, with what it retired, never share a first name. */
final class FirstNamesDiffer implements Rule<FirstNames> {
  @Override
  public void check(FirstNames names, Report.Builder report) {
    Map<String, FirstNames.Named> byFirst = new LinkedHashMap<>();
    for (FirstNames.Named member : names.members()) {
      if (member.was() && member.first().equals(member.name())) {
        report.add(Code.WAS_OWN_NAME, member.origin(), names.display(member));
      }
      FirstNames.Named other = byFirst.putIfAbsent(member.first(), member);
      // Two members of one name are reported as such.
      if (other != null && !other.name().equals(member.name())) {
        report.add(
            Code.FIRST_NAME_TAKEN,
            member.was() ? member.origin() : other.origin(),
            names.display(other),
            names.display(member),
            member.first());
      }
    }
  }
}
