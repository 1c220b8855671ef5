package dev.databacon.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * A record that the schema stores. It never contains itself.
 *
 * @param first the binary name it had first: that of {@code @Was}, else its own
 * @param components in the order of declaration
 * @param retired names of components that are gone for good
 */
public record RecordType(
    ClassName name, String first, List<Component> components, List<String> retired, Origin origin) {

  public RecordType {
    components = List.copyOf(components);
    retired = List.copyOf(retired);
  }

  /**
   * One component.
   *
   * @param first the name under which it was first stored: that of {@code @Was}, else its own
   */
  public record Component(String name, String first, Slot slot) {}
}
