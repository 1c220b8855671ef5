package dev.databacon.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Records, as JSON objects. Components that are null are left out, and what a program does not know
 * is skipped, so that programs one version apart read each other's values.
 */
public final class RecordCodec<R> extends Codec<R> {
  private final List<Component<R, ?>> components;
  private final Map<String, Integer> positions;
  private final Function<Reader, R> maker;

  private RecordCodec(List<Component<R, ?>> components, Function<Reader, R> maker) {
    this.components = List.copyOf(components);
    this.maker = maker;
    this.positions = new HashMap<>();
    for (int i = 0; i < components.size(); i++) {
      positions.put(components.get(i).name, i);
    }
  }

  /** Starts the codec of the record with the given binary name. */
  public static <R> Builder<R> builder(String name) {
    return new Builder<>(name);
  }

  @Override
  void write(JsonGenerator out, R value) {
    out.writeStartObject();
    for (Component<R, ?> component : components) {
      component.write(out, value);
    }
    out.writeEndObject();
  }

  @Override
  R read(JsonParser in) {
    @Nullable Object[] values = new @Nullable Object[components.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = components.get(i).absent;
    }
    while (in.nextToken() != JsonToken.END_OBJECT) {
      Integer position = positions.get(in.currentName());
      JsonToken token = in.nextToken();
      if (position == null) {
        in.skipChildren();
      } else if (token != JsonToken.VALUE_NULL) {
        values[position] = components.get(position).codec.read(in);
      }
    }
    return maker.apply(new Reader(values));
  }

  private record Component<R, T>(
      String name, Codec<T> codec, @Nullable T absent, Function<R, @Nullable T> getter) {
    void write(JsonGenerator out, R value) {
      T component = getter.apply(value);
      if (component != null) {
        out.writeName(name);
        codec.write(out, component);
      }
    }
  }

  /** The components of a stored record, in the order in which they were declared to the codec. */
  public static final class Reader {
    private final @Nullable Object[] values;
    private int position;

    private Reader(@Nullable Object[] values) {
      this.values = values;
    }

    /** The next component; null when it is absent and was declared without a value for that. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals", "NullAway"})
    // The generated caller names the type of the codec that it declared for this component.
    public <T> T next() {
      return (T) values[position++];
    }
  }

  /** Collects the components of a record in order. */
  public static final class Builder<R> {
    private final String name;
    private final List<Component<R, ?>> components = new ArrayList<>();

    private Builder(String name) {
      this.name = name;
    }

    /** Adds a component that is null while absent. */
    public <T> Builder<R> component(
        String component, Codec<T> codec, Function<R, @Nullable T> getter) {
      components.add(new Component<>(component, codec, null, getter));
      return this;
    }

    /** Adds a component of a primitive type, which reads as {@code zero} while absent. */
    public <T> Builder<R> component(
        String component, Codec<T> codec, T zero, Function<R, @Nullable T> getter) {
      components.add(new Component<>(component, codec, zero, getter));
      return this;
    }

    /**
     * Ends the codec: {@code maker} calls {@link Reader#next} once for each component, in order.
     */
    public RecordCodec<R> build(Function<Reader, R> maker) {
      if (components.stream().map(Component::name).distinct().count() != components.size()) {
        throw new IllegalStateException(name + " names a component twice");
      }
      return new RecordCodec<>(components, maker);
    }
  }
}
