package dev.databacon.processor.rule;

import com.palantir.javapoet.ClassName;
import dev.databacon.processor.declaration.Mark;
import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Report;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** A node has one parent, so each field that tells it is for another type. */
final class ParentsDiffer implements Rule<SoundFields> {
  @Override
  public void check(SoundFields fields, Report.Builder report) {
    Map<ClassName, FieldSite> byType = new HashMap<>();
    for (FieldSite field : fields.of(Mark.Kind.PARENT)) {
      ClassName type = Objects.requireNonNull(RelationSite.target(field));
      FieldSite same = byType.putIfAbsent(type, field);
      if (same != null) {
        report.add(
            Code.PARENT_TWICE,
            field.method().origin(),
            same.display(),
            field.display(),
            String.join(".", type.simpleNames()));
      }
    }
  }
}
