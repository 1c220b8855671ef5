package dev.databacon.processor.rule;

import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Report;
import java.util.LinkedHashMap;
import java.util.Map;

/** Two fields of an interface, also inherited ones, have two names and constants. */
final class FieldsHaveOwnNames implements Rule<SoundFields> {
  @Override
  public void check(SoundFields fields, Report.Builder report) {
    Map<String, FieldSite> byName = new LinkedHashMap<>();
    Map<String, FieldSite> byConstant = new LinkedHashMap<>();
    for (FieldSite field : fields.all()) {
      String name = field.name().name();
      String constant = field.name().constant();
      FieldSite same = byName.putIfAbsent(name, field);
      FieldSite alike = byConstant.putIfAbsent(constant, field);
      if (same != null) {
        report.add(
            Code.DUPLICATE_FIELD, field.method().origin(), same.display(), field.display(), name);
      } else if (alike != null) {
        report.add(
            Code.CONSTANT_CLASH,
            field.method().origin(),
            alike.display(),
            field.display(),
            constant);
      } else if (constant.equals(taken(field.owner().role()))) {
        String generated = "What is generated for every " + field.owner().role();
        report.add(
            Code.CONSTANT_CLASH, field.method().origin(), generated, field.display(), constant);
      }
    }
  }

  private static String taken(Owner.Role role) {
    return switch (role) {
      case NODE -> "TYPE";
      case EDGE -> "OWN";
      case FLAGS -> "";
    };
  }
}
