package dev.databacon.processor.rule;

import com.palantir.javapoet.ClassName;
import dev.databacon.processor.declaration.JavaType;
import dev.databacon.processor.declaration.Mark;
import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Report;

/** A lock is a lease of the runtime. */
final class LockIsLease implements Rule<FieldSite> {
  private static final ClassName LEASE = ClassName.get("dev.databacon.node", "Lease");

  @Override
  public void check(FieldSite field, Report.Builder report) {
    if (field.is(Mark.Kind.LOCK) && !isLease(field.type())) {
      report.add(
          Code.LEASE_TYPE, field.method().origin(), field.display(), field.type().text(), LEASE);
    }
  }

  private static boolean isLease(JavaType type) {
    return type instanceof JavaType.Named named && LEASE.equals(named.name());
  }
}
