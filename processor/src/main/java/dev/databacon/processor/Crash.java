package dev.databacon.processor;

import dev.databacon.processor.model.Origin;
import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Report;
import dev.databacon.processor.rule.CheckedSchema;
import dev.databacon.processor.rule.SchemaCheck;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.function.Consumer;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** An error of the processor itself, as a finding on the node type that it failed on. */
final class Crash {
  private Crash() {}

  /**
   * Words it, at the first node type that makes the rehearsal fail by itself, if there is one.
   *
   * @param rehearsal does for a schema what failed, without effects
   */
  static Report report(Exception error, Discovery discovery, Consumer<CheckedSchema> rehearsal) {
    TypeElement node =
        discovery.lastNodes().stream()
            .filter(n -> fails(n, discovery, rehearsal))
            .findFirst()
            .orElse(null);
    return report(error, node);
  }

  private static Report report(Exception error, @Nullable TypeElement node) {
    StringWriter trace = new StringWriter();
    error.printStackTrace(new PrintWriter(trace, true));
    Origin origin = node == null ? Origin.NOWHERE : Origin.of(node);
    String subject = node == null ? "the schema" : "@Node " + node.getSimpleName();
    return new Report.Builder().add(Code.INTERNAL_ERROR, origin, subject, trace).build();
  }

  private static boolean fails(
      TypeElement node, Discovery discovery, Consumer<CheckedSchema> rehearsal) {
    try {
      rehearsal.accept(SchemaCheck.check(discovery.read(node)));
      return false;
    } catch (RuntimeException e) {
      return true;
    }
  }
}
