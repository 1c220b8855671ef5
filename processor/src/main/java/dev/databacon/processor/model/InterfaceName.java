package dev.databacon.processor.model;

import com.palantir.javapoet.ClassName;

/**
 * How an interface of the schema is called: in Java, in the lock file and in generated names.
 *
 * @param java its Java name
 * @param first the binary name under which its data was first stored: that of {@code @Was}, else
 *     its own
 */
public record InterfaceName(ClassName java, String first) {

  /** The name of an interface that was never renamed. */
  public static InterfaceName of(ClassName java) {
    return new InterfaceName(java, java.reflectionName());
  }

  /** The binary name, with {@code $} before a nested name. */
  public String binary() {
    return java.reflectionName();
  }

  /** What the names generated for it begin with: enclosing simple names joined to its own. */
  public String base() {
    return String.join("", java.simpleNames());
  }

  /** The type generated for it in the same package whose name ends so. */
  public ClassName generated(String suffix) {
    return ClassName.get(java.packageName(), base() + suffix);
  }

  /** As people write it: simple names with dots. */
  @Override
  public String toString() {
    return String.join(".", java.simpleNames());
  }
}
