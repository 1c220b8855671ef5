package dev.databacon.processor.read;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The names of abstract members in the metadata of a Kotlin class.
 *
 * <p>The metadata are two protocol buffer messages in one text, a table of strings and a {@code
 * Class} as in Kotlin's {@code metadata.proto}. Only the few fields that are needed are read.
 */
final class KotlinMembers {
  private static final int CLASS_FUNCTION = 9;
  private static final int CLASS_PROPERTY = 10;
  private static final int NAME = 2;
  private static final int FUNCTION_FLAGS = 9;
  private static final int PROPERTY_FLAGS = 11;

  // Two bits above those of annotations (one) and visibility (three).
  private static final int MODALITY_SHIFT = 4;
  private static final int MODALITY_MASK = 3;
  private static final int ABSTRACT = 2;

  private final List<String> strings;
  private final List<String> names = new ArrayList<>();

  private KotlinMembers(List<String> strings) {
    this.strings = strings;
  }

  /** The names; none where the metadata are of an unknown form. */
  static List<String> names(List<String> data, List<String> strings) {
    String text = String.join("", data);
    // The mark of the one encoding in use since Kotlin 1.1: a byte in each character.
    if (!text.startsWith("\0")) {
      return List.of();
    }
    try {
      ByteBuffer bytes = ByteBuffer.wrap(text.substring(1).getBytes(StandardCharsets.ISO_8859_1));
      message(bytes);
      KotlinMembers members = new KotlinMembers(strings);
      members.readClass(bytes);
      return members.names;
    } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
      return List.of();
    }
  }

  private void readClass(ByteBuffer bytes) {
    while (bytes.hasRemaining()) {
      int tag = number(bytes);
      switch (tag >>> 3) {
        case CLASS_FUNCTION -> readMember(message(bytes), FUNCTION_FLAGS);
        case CLASS_PROPERTY -> readMember(message(bytes), PROPERTY_FLAGS);
        default -> skip(bytes, tag);
      }
    }
  }

  private void readMember(ByteBuffer bytes, int flagsField) {
    int name = 0;
    int flags = 0;
    while (bytes.hasRemaining()) {
      int tag = number(bytes);
      if (tag >>> 3 == NAME) {
        name = number(bytes);
      } else if (tag >>> 3 == flagsField) {
        flags = number(bytes);
      } else {
        skip(bytes, tag);
      }
    }
    if ((flags >>> MODALITY_SHIFT & MODALITY_MASK) == ABSTRACT) {
      names.add(strings.get(name));
    }
  }

  private static ByteBuffer message(ByteBuffer bytes) {
    int length = number(bytes);
    ByteBuffer message = bytes.slice(bytes.position(), length);
    bytes.position(bytes.position() + length);
    return message;
  }

  private static void skip(ByteBuffer bytes, int tag) {
    switch (tag & 7) {
      case 0 -> number(bytes);
      case 1 -> bytes.position(bytes.position() + Long.BYTES);
      case 2 -> message(bytes);
      case 5 -> bytes.position(bytes.position() + Integer.BYTES);
      default -> throw new IllegalArgumentException("Unknown wire type " + (tag & 7));
    }
  }

  /** A number of variable length: seven bits a byte, the lowest first. */
  private static int number(ByteBuffer bytes) {
    int number = 0;
    for (int shift = 0; ; shift += 7) {
      int next = bytes.get();
      number |= (next & 0x7f) << shift;
      if (next >= 0) {
        return number;
      }
    }
  }
}
