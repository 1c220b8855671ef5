package dev.databacon.node;

import dev.databacon.Databacon;
import dev.databacon.plan.AliasEntry;
import dev.databacon.plan.AliasLookup;
import dev.databacon.plan.FoundName;
import dev.databacon.plan.NameQuery;
import dev.databacon.schema.AliasKind;
import dev.databacon.schema.NameKind;
import dev.databacon.write.TextRules;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Finds nodes of one type by their aliases, names and ids. Immutable and thread-safe. */
final class Lookups<N extends Handle> {
  private final Databacon db;
  private final NodeType<N> type;

  Lookups(Databacon db, NodeType<N> type) {
    this.db = db;
    this.type = type;
  }

  private N handle(long id) {
    return type.handle(db, id);
  }

  List<@Nullable N> find(AliasKind kind, long scope, Collection<String> values, Object[] options) {
    values.forEach(value -> TextRules.check(kind, value));
    return handles(
        call(
            kind.name(),
            "find",
            () ->
                AliasLookup.find(
                    db.engine().reads(), kind.ctx(), scope, values, Asked.deadline(db, options))));
  }

  List<@Nullable N> handles(List<@Nullable Long> ids) {
    List<@Nullable N> handles = new ArrayList<>(ids.size());
    for (Long id : ids) {
      handles.add(id == null ? null : handle(id));
    }
    return handles;
  }

  <E extends Entry<String>> @Nullable AliasHit<N, E> entry(
      AliasKind kind, long scope, Entry.Maker<String, E> entries, String value, Object[] options) {
    TextRules.check(kind, value);
    AliasEntry found =
        this.<@Nullable AliasEntry>call(
            kind.name(),
            "find",
            () ->
                AliasEntry.find(
                    db.engine().reads(), kind, scope, value, Asked.deadline(db, options)));
    return found == null
        ? null
        : new AliasHit<>(handle(found.node()), entries.make(value, found.flags()));
  }

  <T> Page<T> search(
      NameKind kind, String text, boolean once, Object[] options, Function<FoundName, T> items) {
    NameQuery query = query(kind, text, once, Asked.of(options));
    return new NameWalk<>(db, query, options, items).first();
  }

  static NameQuery query(NameKind kind, String text, boolean once, Asked asked) {
    if (asked.loose && kind.search() != NameKind.Search.PHONETIC) {
      throw new IllegalArgumentException("loose() is for names that are found by their sound");
    }
    if (asked.similarity != null && kind.search() != NameKind.Search.TRIGRAM) {
      throw new IllegalArgumentException("similarity(...) is for names that are found by parts");
    }
    double similarity = asked.similarity == null ? NameQuery.SIMILARITY : asked.similarity;
    return NameQuery.of(
        kind, TextRules.check(kind, text), asked.loose, similarity, once && !kind.isOne());
  }

  /** Does something as one operation, on a field or on the type when null. */
  <T extends @Nullable Object> T call(@Nullable String field, String verb, Supplier<T> work) {
    return db.engine().accounting().count(type.kind().simpleName(), field, verb, work);
  }
}
