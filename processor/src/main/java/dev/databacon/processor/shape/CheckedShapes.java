package dev.databacon.processor.shape;

import dev.databacon.processor.model.ShapeType;
import dev.databacon.processor.report.Report;
import java.util.List;

/**
 * Shapes after their rules.
 *
 * @param sound those without a fault
 * @param schemaBroken whether the interfaces that they are read from have faults
 */
public record CheckedShapes(List<ShapeType> sound, boolean schemaBroken, Report report) {
  public CheckedShapes {
    sound = List.copyOf(sound);
  }
}
