package dev.databacon.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * An enum that the schema stores.
 *
 * @param constants in the order of declaration
 * @param retired names of constants that are gone for good
 */
public record EnumType(
    ClassName name, List<Constant> constants, List<String> retired, Origin origin) {

  public EnumType {
    constants = List.copyOf(constants);
    retired = List.copyOf(retired);
  }

  /**
   * One constant.
   *
   * @param first the name under which it was first stored: that of {@code @Was}, else its own
   */
  public record Constant(String name, String first) {
    @Override
    public String toString() {
      return name;
    }
  }
}
