package dev.databacon.write;

import dev.databacon.error.UnstorableValueException;
import dev.databacon.error.Where;
import dev.databacon.schema.Codec;
import dev.databacon.schema.PropertyKey;
import dev.databacon.schema.ValueSize;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a value that stands apart from its node's row, all null but one.
 *
 * @param ctx the property's context number
 * @param flags the property's bit field
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record ApartValue(
    int ctx,
    long flags,
    @Nullable Long num,
    @Nullable String text,
    byte @Nullable [] bytes,
    @Nullable String json) {

  static <T> ApartValue of(PropertyKey<T> key, T value, long flags) {
    try {
      return columns(key.ctx(), key.codec(), value, flags);
    } catch (UnstorableValueException e) {
      throw new UnstorableValueException(key + ": " + e.getMessage(), Where.NOWHERE, e);
    }
  }

  private static <T> ApartValue columns(int ctx, Codec<T> codec, T value, long flags) {
    return switch (codec.column()) {
      case NUM -> new ApartValue(ctx, flags, Long.valueOf(codec.toJson(value)), null, null, null);
      case TEXT -> {
        String text = ValueSize.check(codec.toText(value), true);
        yield new ApartValue(ctx, flags, null, text, null, null);
      }
      case BYTES -> {
        byte[] bytes = codec.toBytes(value);
        ValueSize.check(bytes.length, true);
        yield new ApartValue(ctx, flags, null, null, bytes, null);
      }
      case JSON -> {
        String json = ValueSize.check(codec.toJson(value), true);
        yield new ApartValue(ctx, flags, null, null, null, json);
      }
    };
  }
}
