package dev.databacon.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An interface whose flags and value are stored on each edge of a relation.
 *
 * @param flags its own and inherited ones, in the order of declaration
 * @param value its value, if it declares one
 * @param retired simple names of fields that are gone for good
 * @param isPublic whether it and all that enclose it are public
 */
public record EdgeInterface(
    InterfaceName name,
    List<Flag> flags,
    @Nullable NodeValue value,
    List<String> retired,
    boolean isPublic,
    String doc,
    Origin origin) {

  public EdgeInterface {
    flags = List.copyOf(flags);
    retired = List.copyOf(retired);
  }
}
