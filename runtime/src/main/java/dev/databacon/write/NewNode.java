package dev.databacon.write;

import dev.databacon.schema.AliasKind;
import dev.databacon.schema.ChildKind;
import dev.databacon.schema.EdgeKind;
import dev.databacon.schema.NameKind;
import dev.databacon.schema.PropertyKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything that a node is to be created with. Not thread-safe. */
public final class NewNode {
  long flags;
  @Nullable Long num;

  /** JSON texts by their keys in the node's row. */
  final Map<String, String> packed = new LinkedHashMap<>();

  final Map<Integer, ApartValue> apart = new LinkedHashMap<>();
  final Map<Integer, Map<String, NewAlias>> aliases = new LinkedHashMap<>();
  final Map<Integer, Map<String, NewName>> names = new LinkedHashMap<>();
  final Map<Integer, Map<Long, NewEdge>> edges = new LinkedHashMap<>();
  final Map<ChildKind, List<NewNode>> children = new LinkedHashMap<>();

  record NewAlias(AliasKind kind, String value, long flags) {}

  record NewName(NameKind kind, String value, long flags) {}

  record NewEdge(EdgeKind kind, long to, long flags, @Nullable String json) {}

  /** Sets bits of the node's bit field. */
  public void flags(long mask, long bits) {
    flags = (flags & ~mask) | bits;
  }

  /** Sets the node's number. */
  public void num(long value) {
    num = value;
  }

  /** Sets a property with its flags; null leaves it out. */
  public <T> void property(PropertyKey<T> key, @Nullable T value, long propertyFlags) {
    if (key.isApart()) {
      apart.remove(key.ctx());
      if (value != null) {
        apart.put(key.ctx(), ApartValue.of(key, value, propertyFlags));
      }
    } else {
      pack(key.key(), value == null ? null : key.toJson(value), propertyFlags);
    }
  }

  /** Sets a single alias, or adds one to a plural alias. */
  public void alias(AliasKind alias, String value, long aliasFlags) {
    TextRules.check(alias, value);
    Map<String, NewAlias> values =
        aliases.computeIfAbsent(alias.ctx(), ctx -> new LinkedHashMap<>());
    if (alias.key() != null) {
      values.clear();
      pack(alias.key(), TextRules.json(value), aliasFlags);
    }
    values.put(value, new NewAlias(alias, value, aliasFlags));
  }

  /** Sets a single name, or adds one to a plural name. */
  public void name(NameKind name, String value, long nameFlags) {
    TextRules.check(name, value);
    Map<String, NewName> values = names.computeIfAbsent(name.ctx(), ctx -> new LinkedHashMap<>());
    if (name.key() != null) {
      values.clear();
      pack(name.key(), TextRules.json(value), nameFlags);
    }
    values.put(value, new NewName(name, value, nameFlags));
  }

  /**
   * Sets a to-one edge, or adds one to a list; the data of an edge that is given twice is the last.
   */
  public void edge(EdgeKind edge, long to, long edgeFlags, @Nullable String json) {
    Map<Long, NewEdge> targets =
        edges.computeIfAbsent(edge.near().ctx(), ctx -> new LinkedHashMap<>());
    if (edge.near().one()) {
      targets.clear();
    }
    targets.put(to, new NewEdge(edge, to, edgeFlags, json));
  }

  /** Adds a node that will live under this one, at the end of its list. */
  public void child(ChildKind list, NewNode child) {
    children.computeIfAbsent(list, kind -> new ArrayList<>()).add(child);
  }

  /** To what aliases are unique that are so to the node at a relation; 0 for the whole cluster. */
  long scope(@Nullable EdgeKind relation, long id) {
    if (relation == null) {
      return 0;
    }
    Map<Long, NewEdge> targets = edges.getOrDefault(relation.near().ctx(), Map.of());
    return targets.isEmpty() ? AliasKind.alone(id) : targets.keySet().iterator().next();
  }

  List<NewEdge> allEdges() {
    List<NewEdge> all = new ArrayList<>();
    edges.values().forEach(targets -> all.addAll(targets.values()));
    return all;
  }

  private void pack(String key, @Nullable String json, long keyFlags) {
    packed.remove(key);
    packed.remove(PackedText.flagsKey(key));
    if (json != null) {
      packed.put(key, json);
      if (keyFlags != 0) {
        packed.put(PackedText.flagsKey(key), Long.toString(keyFlags));
      }
    }
  }
}
