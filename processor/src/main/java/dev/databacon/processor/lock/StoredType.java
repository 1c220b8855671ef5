package dev.databacon.processor.lock;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The type of a stored value as the lock file writes it, without whether it may be absent. */
sealed interface StoredType {
  /** As the file has it, without spaces. */
  String text();

  /** What two branches made of the same type; null when they do not agree. */
  default @Nullable StoredType union(StoredType other) {
    return equals(other) ? this : null;
  }

  /** A type that is not made of others: {@code string}, {@code long} and so on. */
  record Scalar(String text) implements StoredType {}

  /** A list, a set or a map from strings. */
  record Container(String word, StoredType of) implements StoredType {
    @Override
    public String text() {
      return word + "(" + of.text() + ")";
    }

    @Override
    public @Nullable StoredType union(StoredType other) {
      if (!(other instanceof Container that) || !word.equals(that.word)) {
        return null;
      }
      StoredType both = of.union(that.of);
      return both == null ? null : new Container(word, both);
    }
  }

  /** An enum, stored by the first names of its constants. */
  record Constants(List<Constant> constants) implements StoredType {
    public Constants {
      constants = List.copyOf(constants);
    }

    @Override
    public String text() {
      return constants.stream()
          .map(c -> c.name() + (c.retired() ? "!" : ""))
          .collect(Collectors.joining(",", "enum(", ")"));
    }

    @Override
    public @Nullable StoredType union(StoredType other) {
      if (!(other instanceof Constants that)) {
        return null;
      }
      Map<String, Constant> all = new LinkedHashMap<>();
      constants.forEach(c -> all.put(c.name(), c));
      that.constants.forEach(
          c ->
              all.merge(c.name(), c, (a, b) -> new Constant(a.name(), a.retired() || b.retired())));
      return new Constants(List.copyOf(all.values()));
    }
  }

  /** A constant of an enum, which may be gone for good. */
  record Constant(String name, boolean retired) {}

  /** A record, stored by the first names of its components. */
  record Components(List<Component> components) implements StoredType {
    public Components {
      components = List.copyOf(components);
    }

    @Override
    public String text() {
      return components.stream()
          .map(c -> c.name() + (c.retired() ? "!" : "") + ":" + c.type().text())
          .collect(Collectors.joining(",", "record(", ")"));
    }

    @Override
    public @Nullable StoredType union(StoredType other) {
      if (!(other instanceof Components that)) {
        return null;
      }
      Map<String, Component> all = new LinkedHashMap<>();
      components.forEach(c -> all.put(c.name(), c));
      for (Component c : that.components) {
        Component mine = all.get(c.name());
        StoredType both = mine == null ? c.type() : mine.type().union(c.type());
        if (both == null) {
          return null;
        }
        boolean gone = c.retired() || (mine != null && mine.retired());
        all.put(c.name(), new Component(c.name(), both, gone));
      }
      return new Components(List.copyOf(all.values()));
    }
  }

  /** A component of a record, which may be gone for good. */
  record Component(String name, StoredType type, boolean retired) {}
}
