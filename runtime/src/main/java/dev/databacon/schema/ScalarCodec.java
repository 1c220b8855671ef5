package dev.databacon.schema;

import java.util.function.BiConsumer;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** A codec of values that are one JSON string or number, read from the text of either. */
final class ScalarCodec<T> extends Codec<T> {
  private final BiConsumer<JsonGenerator, T> writer;
  private final Function<String, T> reader;
  private final Column column;
  private final Operand.Type comparison;

  ScalarCodec(
      Column column,
      Operand.Type comparison,
      BiConsumer<JsonGenerator, T> writer,
      Function<String, T> reader) {
    this.column = column;
    this.comparison = comparison;
    this.writer = writer;
    this.reader = reader;
  }

  @Override
  void write(JsonGenerator out, T value) {
    writer.accept(out, value);
  }

  @Override
  T read(JsonParser in) {
    return reader.apply(in.getString());
  }

  @Override
  public T fromText(String text) {
    return reader.apply(text);
  }

  @Override
  public Column column() {
    return column;
  }

  @Override
  public Operand.Type comparison() {
    return comparison;
  }
}
