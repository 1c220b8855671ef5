package dev.databacon.processor.lock;

import dev.databacon.processor.model.ValueType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a value type such as {@code record(path:string,topTerms:list(long))}. */
final class StoredTypeText {
  private static final Set<String> SCALARS =
      Arrays.stream(ValueType.Scalar.values())
          .map(ValueType.Scalar::word)
          .collect(Collectors.toUnmodifiableSet());

  private final String text;
  private int at;

  private StoredTypeText(String text) {
    this.text = text;
  }

  static StoredType read(String text) {
    StoredTypeText reader = new StoredTypeText(text);
    StoredType type = reader.type();
    if (reader.at < text.length()) {
      throw reader.unreadable();
    }
    return type;
  }

  private StoredType type() {
    String word = name();
    if (SCALARS.contains(word)) {
      return new StoredType.Scalar(word);
    }
    expect('(');
    StoredType type =
        switch (word) {
          case "list", "set", "map" -> new StoredType.Container(word, type());
          case "enum" -> new StoredType.Constants(constants());
          case "record" -> new StoredType.Components(components());
          default -> throw unreadable();
        };
    expect(')');
    return type;
  }

  private List<StoredType.Constant> constants() {
    List<StoredType.Constant> constants = new ArrayList<>();
    do {
      constants.add(new StoredType.Constant(name(), skip('!')));
    } while (skip(','));
    return constants;
  }

  private List<StoredType.Component> components() {
    List<StoredType.Component> components = new ArrayList<>();
    if (at < text.length() && text.charAt(at) == ')') {
      return components; // A record without components.
    }
    do {
      String name = name();
      boolean retired = skip('!');
      expect(':');
      components.add(new StoredType.Component(name, type(), retired));
    } while (skip(','));
    return components;
  }

  private String name() {
    int start = at;
    while (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))) {
      at++;
    }
    if (at == start) {
      throw unreadable();
    }
    return text.substring(start, at);
  }

  private boolean skip(char c) {
    if (at < text.length() && text.charAt(at) == c) {
      at++;
      return true;
    }
    return false;
  }

  private void expect(char c) {
    if (!skip(c)) {
      throw unreadable();
    }
  }

  private UnreadableLineException unreadable() {
    return new UnreadableLineException("'" + text + "' is not a value type");
  }
}
