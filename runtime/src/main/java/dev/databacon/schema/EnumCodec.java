package dev.databacon.schema;

import dev.databacon.error.SchemaMismatchException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Enum constants, by the first name that each had. Immutable. */
public final class EnumCodec<E extends Enum<E>> extends Codec<E> {
  private final Map<E, String> names;
  private final Map<String, E> constants;

  EnumCodec(List<E> constants) {
    this.names = new HashMap<>();
    this.constants = new HashMap<>();
    for (E constant : constants) {
      names.put(constant, constant.name());
      this.constants.put(constant.name(), constant);
    }
  }

  private EnumCodec(Map<E, String> names, Map<String, E> constants) {
    this.names = names;
    this.constants = constants;
  }

  /**
   * The same codec for a constant that was first called {@code firstName}, and still is stored so.
   */
  public EnumCodec<E> alsoNamed(String firstName, E constant) {
    EnumCodec<E> renamed = new EnumCodec<>(new HashMap<>(names), new HashMap<>(constants));
    renamed.names.put(constant, firstName);
    renamed.constants.put(firstName, constant);
    return renamed;
  }

  @Override
  void write(JsonGenerator out, E value) {
    out.writeString(names.getOrDefault(value, value.name()));
  }

  @Override
  E read(JsonParser in) {
    return fromText(in.getString());
  }

  @Override
  public Operand.Type comparison() {
    return Operand.Type.EXACT;
  }

  @Override
  public E fromText(String text) {
    E constant = constants.get(text);
    if (constant == null) {
      throw new SchemaMismatchException(
          "A stored enum constant is none of "
              + constants.keySet()
              + ". Use @Was on a renamed constant, and compile with the schema that wrote it.");
    }
    return constant;
  }
}
