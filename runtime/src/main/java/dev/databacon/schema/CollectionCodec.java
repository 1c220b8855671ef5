package dev.databacon.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Lists and sets, as JSON arrays. */
final class CollectionCodec<T, B extends C, C extends Collection<T>> extends Codec<C> {
  private final Codec<T> element;
  private final Supplier<B> builder;
  private final Function<B, C> view;

  private CollectionCodec(Codec<T> element, Supplier<B> builder, Function<B, C> view) {
    this.element = element;
    this.builder = builder;
    this.view = view;
  }

  static <T> Codec<List<T>> list(Codec<T> element) {
    return new CollectionCodec<T, List<T>, List<T>>(
        element, ArrayList::new, Collections::unmodifiableList);
  }

  static <T> Codec<Set<T>> set(Codec<T> element) {
    return new CollectionCodec<T, Set<T>, Set<T>>(
        element, LinkedHashSet::new, Collections::unmodifiableSet);
  }

  @Override
  void write(JsonGenerator out, C values) {
    out.writeStartArray();
    for (T value : values) {
      writeNullable(element, out, value);
    }
    out.writeEndArray();
  }

  @Override
  @SuppressWarnings("NullAway") // a null element is what was stored
  C read(JsonParser in) {
    B values = builder.get();
    while (in.nextToken() != JsonToken.END_ARRAY) {
      values.add(readNullable(element, in));
    }
    return view.apply(values);
  }

  static <T> void writeNullable(Codec<T> codec, JsonGenerator out, @Nullable T value) {
    if (value == null) {
      out.writeNull();
    } else {
      codec.write(out, value);
    }
  }

  static <T> @Nullable T readNullable(Codec<T> codec, JsonParser in) {
    return in.currentToken() == JsonToken.VALUE_NULL ? null : codec.read(in);
  }
}
