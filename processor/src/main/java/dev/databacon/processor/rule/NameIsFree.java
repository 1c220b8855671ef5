package dev.databacon.processor.rule;

import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Report;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** A field is not named as a generated member, nor, by a Kotlin getter, as a keyword of Java. */
final class NameIsFree implements Rule<FieldSite> {
  @Override
  public void check(FieldSite field, Report.Builder report) {
    String name = field.name().name();
    if (reserved(field.owner().role()).contains(name) || SourceVersion.isKeyword(name)) {
      report.add(
          Code.RESERVED_NAME, field.method().origin(), field.display(), name, field.owner().role());
    }
  }

  private static final Set<String> OF_OBJECT =
      Set.of(
          "clone",
          "equals",
          "finalize",
          "getClass",
          "hashCode",
          "notify",
          "notifyAll",
          "toString",
          "wait");

  private static final Set<String> OF_NODE =
      Set.of(
          "db",
          "engine",
          "exists",
          "fetch",
          "fetchExists",
          "flags",
          "id",
          "lock",
          "move",
          "path",
          "remove",
          "type");

  /** The names that fields of an interface in that part cannot have. */
  static Set<String> reserved(Owner.Role role) {
    Set<String> reserved = new HashSet<>(OF_OBJECT);
    switch (role) {
      case NODE -> reserved.addAll(OF_NODE);
      case EDGE -> reserved.add("node");
      case FLAGS -> reserved.add("value");
    }
    return reserved;
  }
}
