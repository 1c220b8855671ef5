package dev.databacon.processor.model;

import java.util.List;

/**
 * An interface whose flags are stored with an alias, a name or a property.
 *
 * @param flags its own and inherited ones, in the order of declaration
 * @param retired simple names of flags that are gone for good
 * @param isPublic whether it and all that enclose it are public
 */
public record FlagsInterface(
    InterfaceName name,
    List<Flag> flags,
    List<String> retired,
    boolean isPublic,
    String doc,
    Origin origin) {

  public FlagsInterface {
    flags = List.copyOf(flags);
    retired = List.copyOf(retired);
  }
}
