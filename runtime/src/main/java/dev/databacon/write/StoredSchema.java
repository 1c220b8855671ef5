package dev.databacon.write;

import dev.databacon.schema.EdgeEnd;
import dev.databacon.schema.EdgeEnd.KeyedAlias;
import dev.databacon.schema.NameKind;
import dev.databacon.schema.NodeKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the catalog says about aliases, names, relations and children. A node may have been written
 * by a newer program; whoever removes it has to know all that belongs to it, so this comes from the
 * catalog and not from this program's classes. Immutable.
 */
public final class StoredSchema {
  private final Map<Integer, List<StoredAlias>> aliases = new HashMap<>();
  private final Map<Integer, List<NameKind>> names = new HashMap<>();
  private final Map<Integer, EdgeEnd> twins = new HashMap<>();
  private final Map<Integer, Long> ownFlags = new HashMap<>();
  private final Map<Integer, Integer> children = new HashMap<>();
  private final Set<Integer> counted = new HashSet<>();

  /**
   * An alias of a node type.
   *
   * @param name the type's and the field's first names
   * @param ctx its context number
   * @param key its key in the node's row; null for a plural alias
   * @param scope the context number of the relation that it is unique to; 0 for none
   */
  public record StoredAlias(String name, int ctx, @Nullable String key, int scope) {}

  private record Line(String kind, String element, Map<String, String> pairs, Set<String> words) {
    static Line parse(String text) {
      String[] words = text.strip().split(" +", -1);
      Map<String, String> pairs = new HashMap<>();
      for (int i = 2; i < words.length; i++) {
        int equals = words[i].indexOf('=');
        if (equals > 0) {
          pairs.put(words[i].substring(0, equals), words[i].substring(equals + 1));
        }
      }
      return new Line(
          words[0], words.length < 2 ? "" : words[1], pairs, new HashSet<>(Arrays.asList(words)));
    }

    String owner() {
      int hash = element.indexOf('#');
      return hash < 0 ? element : element.substring(0, hash);
    }

    String field() {
      return element.substring(element.indexOf('#') + 1);
    }

    /** The bits of a flag that each end of an edge has for itself, such as {@code bits=3-5 own}. */
    long ownBits() {
      String[] ends = pairs.getOrDefault("bits", "").split("-", -1);
      if (!words.contains("own") || ends.length != 2) {
        return 0;
      }
      int first = Integer.parseInt(ends[0]);
      return ((1L << (Integer.parseInt(ends[1]) - first + 1)) - 1) << first;
    }

    int number(String name) {
      String digits = pairs.get(name);
      return digits == null ? 0 : Integer.parseUnsignedInt(digits, 16);
    }
  }

  /** Reads the lines of the catalog. */
  StoredSchema(List<String> texts) {
    Map<String, Line> nodes = new HashMap<>();
    Map<String, Line> relations = new HashMap<>();
    Map<String, Long> own = new HashMap<>();
    List<Line> aliasLines = new ArrayList<>();
    List<Line> nameLines = new ArrayList<>();
    List<Line> childLines = new ArrayList<>();
    for (String text : texts) {
      Line line = Line.parse(text);
      switch (line.kind) {
        case "node" -> nodes.put(line.element, line);
        case "relation" -> relations.put(line.element, line);
        case "alias" -> aliasLines.add(line);
        case "name" -> nameLines.add(line);
        case "child" -> childLines.add(line);
        case "flag" -> own.merge(line.owner(), line.ownBits(), (a, b) -> a | b);
        default -> {}
      }
    }
    for (Line line : nameLines) {
      NodeKind owner = kind(line, nodes);
      // A newer program may know another kind of search.
      Arrays.stream(NameKind.Search.values())
          .filter(search -> search.name().equalsIgnoreCase(line.pairs.get("search")))
          .map(search -> name(line, owner, search))
          .forEach(name -> names.computeIfAbsent(owner.ctx(), c -> new ArrayList<>()).add(name));
    }
    for (Line line : childLines) {
      Line target = nodes.get(line.pairs.getOrDefault("target", ""));
      if (target != null) {
        children.put(line.number("ctx"), target.number("ctx"));
      }
    }
    Map<Integer, List<KeyedAlias>> keyed = new HashMap<>();
    for (Line line : aliasLines) {
      Line scope = relations.get(line.owner() + "#" + line.pairs.get("uniqueTo"));
      StoredAlias alias = alias(line, scope == null ? 0 : scope.number("ctx"));
      Line owner = nodes.get(line.owner());
      int kind = owner == null ? 0 : owner.number("ctx");
      aliases.computeIfAbsent(kind, ctx -> new ArrayList<>()).add(alias);
      if (alias.scope != 0) {
        keyed
            .computeIfAbsent(alias.scope, ctx -> new ArrayList<>())
            .add(new KeyedAlias(line.field(), alias.ctx, alias.key));
      }
    }
    for (Line line : relations.values()) {
      pair(line, nodes, relations, keyed);
    }
    for (Line line : relations.values()) {
      EdgeEnd twin = twins.get(line.number("ctx"));
      if (line.words.contains("counted")) {
        counted.add(line.number("ctx"));
      }
      Long mask = own.get(line.pairs.getOrDefault("edge", ""));
      if (twin != null && mask != null) {
        ownFlags.put(line.number("ctx"), mask);
        ownFlags.put(twin.ctx(), mask);
      }
    }
  }

  private static NodeKind kind(Line line, Map<String, Line> nodes) {
    Line node = nodes.get(line.owner());
    return new NodeKind(line.owner(), node == null ? 0 : node.number("ctx"));
  }

  private static NameKind name(Line line, NodeKind owner, NameKind.Search search) {
    return new NameKind(
        owner,
        line.field(),
        line.number("ctx"),
        line.pairs.get("key"),
        search,
        line.words.contains("fold"));
  }

  private static StoredAlias alias(Line line, int scope) {
    NodeKind kind = new NodeKind(line.owner(), 0);
    return new StoredAlias(
        kind.simpleName() + "." + line.field(), line.number("ctx"), line.pairs.get("key"), scope);
  }

  /** Notes, for the rows at both ends of a relation, what the rows at the other end are. */
  private void pair(
      Line line,
      Map<String, Line> nodes,
      Map<String, Line> relations,
      Map<Integer, List<KeyedAlias>> keyed) {
    String target = line.pairs.getOrDefault("target", "");
    Line inverse = relations.get(target + "#" + line.pairs.get("inverse"));
    int reverse = line.number("reverse");
    if (inverse != null) {
      twins.put(line.number("ctx"), end(inverse, nodes, keyed));
    } else if (reverse != 0) {
      Line node = nodes.get(target);
      NodeKind kind = new NodeKind(target, node == null ? 0 : node.number("ctx"));
      twins.put(line.number("ctx"), new EdgeEnd(kind, null, reverse, false, List.of()));
      twins.put(reverse, end(line, nodes, keyed));
    }
  }

  private static EdgeEnd end(
      Line line, Map<String, Line> nodes, Map<Integer, List<KeyedAlias>> keyed) {
    int ctx = line.number("ctx");
    return new EdgeEnd(
        kind(line, nodes),
        line.field(),
        ctx,
        line.words.contains("one"),
        List.copyOf(keyed.getOrDefault(ctx, List.of())));
  }

  /** The aliases of a node type, by its context number. */
  public List<StoredAlias> aliases(int kind) {
    return aliases.getOrDefault(kind, List.of());
  }

  /** The names of a node type, by its context number. */
  public List<NameKind> names(int kind) {
    return names.getOrDefault(kind, List.of());
  }

  /** The other end of the edges whose rows have a context number; null when it is unknown. */
  public @Nullable EdgeEnd twin(int ctx) {
    return twins.get(ctx);
  }

  /** The type of the nodes in lists of children with a context number; null when unknown. */
  public @Nullable Integer child(int list) {
    return children.get(list);
  }

  /** Whether the number of edges is kept whose rows have a context number. */
  public boolean isCounted(int ctx) {
    return counted.contains(ctx);
  }

  /**
   * The bits of an edge's flags that each end has for itself, by the context number of the rows at
   * either end.
   */
  public long ownFlags(int ctx) {
    return ownFlags.getOrDefault(ctx, 0L);
  }
}
