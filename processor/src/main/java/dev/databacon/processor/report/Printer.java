package dev.databacon.processor.report;

import dev.databacon.processor.model.Origin;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/** Prints findings to the compiler, each at the most exact place that has a source. */
public final class Printer {
  private final Messager messager;

  public Printer(Messager messager) {
    this.messager = messager;
  }

  /**
   * Prints all findings.
   *
   * @param sources the canonical names of the top-level types that have a source now
   */
  public void print(Report report, Set<String> sources) {
    report.findings().forEach(finding -> print(finding, sources));
  }

  private void print(Finding finding, Set<String> sources) {
    Diagnostic.Kind kind =
        finding.code().severity() == Code.Severity.ERROR
            ? Diagnostic.Kind.ERROR
            : Diagnostic.Kind.WARNING;
    Origin origin = finding.origin();
    Element element = origin.element();
    Element heir = origin.through();
    if (element == null) {
      messager.printMessage(kind, finding.message());
    } else if (heir != null && !sources.contains(topLevel(element))) {
      String place = "[" + display(element) + "] ";
      messager.printMessage(kind, finding.message(place), heir);
    } else {
      messager.printMessage(kind, finding.message(), element, origin.annotation(), origin.value());
    }
  }

  private static String topLevel(Element element) {
    String name = "";
    for (@Nullable Element e = element; e != null; e = e.getEnclosingElement()) {
      name = e instanceof TypeElement type ? type.getQualifiedName().toString() : name;
    }
    return name;
  }

  private static String display(Element element) {
    Element outer = element.getEnclosingElement();
    return outer == null || outer.getKind() == ElementKind.PACKAGE
        ? element.getSimpleName().toString()
        : outer.getSimpleName() + "." + element.getSimpleName();
  }
}
