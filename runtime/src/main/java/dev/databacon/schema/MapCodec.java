package dev.databacon.schema;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Maps from strings, as JSON objects. */
final class MapCodec<T> extends Codec<Map<String, T>> {
  private final Codec<T> element;

  MapCodec(Codec<T> element) {
    this.element = element;
  }

  @Override
  void write(JsonGenerator out, Map<String, T> values) {
    out.writeStartObject();
    for (Map.Entry<String, T> entry : values.entrySet()) {
      out.writeName(StorableText.check(entry.getKey()));
      CollectionCodec.writeNullable(element, out, entry.getValue());
    }
    out.writeEndObject();
  }

  @Override
  @SuppressWarnings("NullAway") // a null value is what was stored
  Map<String, T> read(JsonParser in) {
    Map<String, T> values = new LinkedHashMap<>();
    while (in.nextToken() != JsonToken.END_OBJECT) {
      String key = in.currentName();
      in.nextToken();
      values.put(key, CollectionCodec.readNullable(element, in));
    }
    return Collections.unmodifiableMap(values);
  }
}
