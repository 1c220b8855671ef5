package dev.databacon.schema;

import java.util.Base64;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Bytes: as they are in a column, in Base64 inside of JSON. */
final class BytesCodec extends Codec<byte[]> {
  @Override
  void write(JsonGenerator out, byte[] value) {
    out.writeString(Base64.getEncoder().encodeToString(value));
  }

  @Override
  byte[] read(JsonParser in) {
    return fromText(in.getString());
  }

  @Override
  public byte[] fromText(String text) {
    return Base64.getDecoder().decode(text);
  }

  @Override
  public byte[] fromBytes(byte[] bytes) {
    return bytes;
  }

  @Override
  public byte[] toBytes(byte[] value) {
    return value;
  }

  @Override
  public Column column() {
    return Column.BYTES;
  }
}
