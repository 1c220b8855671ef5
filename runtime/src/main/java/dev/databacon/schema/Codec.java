package dev.databacon.schema;

import dev.databacon.error.UnstorableValueException;
import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;

/**
 * How values of one type are written as JSON and read again, exactly: what comes back equals what
 * went in, or the write is refused.
 *
 * <p>The codecs are those of {@link Codecs} and {@link RecordCodec}. Safe for use by any number of
 * threads.
 */
public abstract class Codec<T> {

  /** In which column a value that stands apart from its node's row is kept. */
  public enum Column {
    /** Whole numbers. */
    NUM,
    /** Strings. */
    TEXT,
    /** Bytes. */
    BYTES,
    /** Everything else. */
    JSON
  }

  Codec() {}

  abstract void write(JsonGenerator out, T value);

  /** Reads the value whose first token the parser stands at. */
  abstract T read(JsonParser in);

  /** Where a value that stands apart is kept. */
  public Column column() {
    return Column.JSON;
  }

  /**
   * The value as JSON text.
   *
   * @throws UnstorableValueException when the value cannot be stored exactly
   */
  public String toJson(T value) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = Json.FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      write(out, value);
    }
    return text.toString();
  }

  /** Reads JSON text. */
  public T fromJson(String json) {
    try (JsonParser in = Json.FACTORY.createParser(ObjectReadContext.empty(), json)) {
      in.nextToken();
      return read(in);
    }
  }

  /**
   * Reads what PostgreSQL extracts as text from a JSON document: a string without its quotes,
   * everything else as JSON.
   */
  public T fromText(String text) {
    return fromJson(text);
  }

  /** How conditions compare its values. */
  public Operand.Type comparison() {
    return Operand.Type.NONE;
  }

  /** Reads what stands in {@link #column}, when that is not bytes. */
  public T fromColumn(String text) {
    return column() == Column.JSON ? fromJson(text) : fromText(text);
  }

  /** Reads what stands in the column for bytes. */
  public T fromBytes(byte[] bytes) {
    throw new IllegalStateException("not stored as bytes");
  }

  /** What to store in the column for bytes. */
  public byte[] toBytes(T value) {
    throw new IllegalStateException("not stored as bytes");
  }

  /** What to store in the column for text. */
  public String toText(T value) {
    throw new IllegalStateException("not stored as text");
  }
}
