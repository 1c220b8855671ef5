package dev.databacon.plan;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** JSON text as maps, lists, strings, longs and booleans, and back. */
final class JsonTree {
  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonTree() {}

  static String write(Map<String, Object> object) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      write(out, object);
    }
    return text.toString();
  }

  private static void write(JsonGenerator out, Object value) {
    if (value instanceof Map<?, ?> map) {
      out.writeStartObject();
      map.forEach(
          (name, each) -> {
            out.writeName((String) name);
            write(out, each);
          });
      out.writeEndObject();
    } else if (value instanceof List<?> list) {
      out.writeStartArray();
      list.forEach(each -> write(out, each));
      out.writeEndArray();
    } else if (value instanceof Long number) {
      out.writeNumber(number);
    } else if (value instanceof Boolean truth) {
      out.writeBoolean(truth);
    } else {
      out.writeString((String) value);
    }
  }

  @SuppressWarnings("unchecked") // names of objects are strings
  static Map<String, Object> read(String json) {
    try (JsonParser in = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      in.nextToken();
      if (value(in) instanceof Map<?, ?> object) {
        return (Map<String, Object>) object;
      }
    } catch (JacksonException e) {
      throw new IllegalArgumentException("This is not JSON: " + e.getMessage(), e);
    }
    throw new IllegalArgumentException("A plan is a JSON object.");
  }

  private static Object value(JsonParser in) {
    JsonToken token = in.currentToken();
    if (token == JsonToken.START_OBJECT) {
      Map<String, Object> object = new LinkedHashMap<>();
      while (in.nextToken() != JsonToken.END_OBJECT) {
        String name = in.currentName();
        in.nextToken();
        object.put(name, value(in));
      }
      return object;
    } else if (token == JsonToken.START_ARRAY) {
      List<Object> list = new ArrayList<>();
      while (in.nextToken() != JsonToken.END_ARRAY) {
        list.add(value(in));
      }
      return list;
    } else if (token == JsonToken.VALUE_NUMBER_INT) {
      return in.getLongValue();
    } else if (token == JsonToken.VALUE_TRUE) {
      return true;
    } else if (token == JsonToken.VALUE_STRING) {
      return in.getString();
    }
    throw new IllegalArgumentException("A plan has no " + token + ".");
  }
}
