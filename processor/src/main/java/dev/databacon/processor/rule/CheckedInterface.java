package dev.databacon.processor.rule;

import dev.databacon.processor.report.Report;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An interface after its rules.
 *
 * @param broken whether the interface itself has a fault, so that its members were not judged
 * @param sound the fields that have no fault of their own
 */
public record CheckedInterface(Owner owner, boolean broken, List<FieldSite> sound, Report report) {

  /** The sound field of that name, if there is one. */
  public @Nullable FieldSite field(String name) {
    return sound.stream().filter(f -> f.name().name().equals(name)).findFirst().orElse(null);
  }
}
