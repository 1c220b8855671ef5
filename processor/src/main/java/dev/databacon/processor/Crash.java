package dev.databacon.processor;

import dev.databacon.processor.model.Origin;
import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Report;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.function.Consumer;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** An error of the processor itself, as a finding on the node type or shape that it failed on. */
final class Crash {
  private Crash() {}

  /**
   * Words it, at the first type that makes the rehearsal fail by itself, if there is one.
   *
   * @param rehearsal does for a type what failed, without effects
   */
  static Report report(Exception error, Discovery discovery, Consumer<TypeElement> rehearsal) {
    TypeElement type =
        discovery.lastRoots().stream().filter(n -> fails(n, rehearsal)).findFirst().orElse(null);
    return report(error, type, discovery.rootMark());
  }

  private static Report report(Exception error, @Nullable TypeElement type, String mark) {
    StringWriter trace = new StringWriter();
    error.printStackTrace(new PrintWriter(trace, true));
    Origin origin = type == null ? Origin.NOWHERE : Origin.of(type);
    String subject = type == null ? "the schema" : mark + " " + type.getSimpleName();
    return new Report.Builder().add(Code.INTERNAL_ERROR, origin, subject, trace).build();
  }

  private static boolean fails(TypeElement type, Consumer<TypeElement> rehearsal) {
    try {
      rehearsal.accept(type);
      return false;
    } catch (RuntimeException e) {
      return true;
    }
  }
}
