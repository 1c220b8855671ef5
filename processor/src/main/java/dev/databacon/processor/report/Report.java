package dev.databacon.processor.report;

import dev.databacon.processor.model.Origin;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** All that a stage found wrong, in the order of finding. */
public record Report(List<Finding> findings) {

  /** The report of a stage that found nothing. */
  public static final Report EMPTY = new Report(List.of());

  public Report {
    findings = List.copyOf(findings);
  }

  /** Whether anything in it stops generation; warnings do not. */
  public boolean hasErrors() {
    return findings.stream().anyMatch(f -> f.code().severity() == Code.Severity.ERROR);
  }

  /** Collects findings, the same text at the same place once. */
  public static final class Builder {
    private final Map<Place, Finding> findings = new LinkedHashMap<>();

    private record Place(String text, @Nullable Element element, @Nullable AnnotationValue value) {}

    /** Adds a finding; the arguments fill the code's text in order. */
    public Builder add(Code code, Origin origin, Object... arguments) {
      return add(Finding.of(code, origin, arguments));
    }

    /** Adds a worded finding. */
    public Builder add(Finding finding) {
      Origin origin = finding.origin();
      findings.putIfAbsent(new Place(finding.message(), origin.element(), origin.value()), finding);
      return this;
    }

    /** Adds all findings of another stage. */
    public Builder addAll(Report other) {
      other.findings().forEach(this::add);
      return this;
    }

    /** Whether an error was added. */
    public boolean hasErrors() {
      return build().hasErrors();
    }

    /** The report so far. */
    public Report build() {
      return new Report(List.copyOf(findings.values()));
    }
  }
}
