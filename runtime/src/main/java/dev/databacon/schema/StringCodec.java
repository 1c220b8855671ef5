package dev.databacon.schema;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Strings of Unicode text without NUL. */
final class StringCodec extends Codec<String> {
  @Override
  void write(JsonGenerator out, String value) {
    out.writeString(StorableText.check(value));
  }

  @Override
  String read(JsonParser in) {
    return in.getString();
  }

  @Override
  public String fromText(String text) {
    return text;
  }

  @Override
  public String toText(String value) {
    return StorableText.check(value);
  }

  @Override
  public Operand.Type comparison() {
    return Operand.Type.TEXT;
  }

  @Override
  public Column column() {
    return Column.TEXT;
  }
}
