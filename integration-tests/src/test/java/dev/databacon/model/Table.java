package dev.databacon.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** Something that the model knows, by its key. Values are immutable, so that a copy is cheap. */
final class Table<K, V> {
  private final V absent;
  private Map<K, V> rows = new LinkedHashMap<>();
  private Map<K, V> saved = rows;
  // Each call saves all tables and changes few of them: rows are copied when they change.
  private boolean isSaved;

  Table(V absent) {
    this.absent = absent;
  }

  V get(K key) {
    return rows.getOrDefault(key, absent);
  }

  void put(K key, V value) {
    change();
    rows.put(key, value);
  }

  void remove(K key) {
    change();
    rows.remove(key);
  }

  void forEach(BiConsumer<K, V> action) {
    rows.forEach(action);
  }

  void clear() {
    rows = new LinkedHashMap<>();
    isSaved = false;
  }

  void save() {
    saved = rows;
    isSaved = true;
  }

  void restore() {
    rows = saved;
    isSaved = true;
  }

  private void change() {
    if (isSaved) {
      rows = new LinkedHashMap<>(rows);
      isSaved = false;
    }
  }
}
