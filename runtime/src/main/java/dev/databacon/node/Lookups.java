package dev.databacon.node;

import dev.databacon.Databacon;
import dev.databacon.fetch.Fetch;
import dev.databacon.fetch.Fetches;
import dev.databacon.plan.AliasEntry;
import dev.databacon.plan.AliasLookup;
import dev.databacon.plan.ExistingPlan;
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
    Asked asked = Asked.of(options);
    double similarity = asked.similarity == null ? NameQuery.SIMILARITY : asked.similarity;
    NameQuery query =
        NameQuery.of(
            kind, TextRules.check(kind, text), asked.loose, similarity, once && !kind.isOne());
    return new NameWalk<>(db, query, options, items).first();
  }

  /** The node with an id, null for none of the type, to be read together with others. */
  @SuppressWarnings("NullAway") // it does not infer type arguments that allow null
  Fetch<@Nullable N> fetchById(long id) {
    ExistingPlan plan = new ExistingPlan(type.kind(), id);
    return Fetches.at(
        db.engine(),
        db.engine().reads().cluster().server(id),
        plan,
        found -> found.contains(id) ? handle(id) : null);
  }

  /** The node that has an alias, null for none, to be read together with others; no I/O. */
  Fetch<@Nullable N> fetchBy(AliasKind kind, String value) {
    if (kind.uniqueTo() != null) {
      throw new IllegalArgumentException(
          kind
              + " is unique to "
              + kind.uniqueTo().near().field()
              + "; say which: fetchBy(kind, of, value).");
    }
    return fetchBy(kind, 0, value);
  }

  /** The same for aliases unique to {@code scope}. */
  Fetch<@Nullable N> fetchBy(AliasKind kind, Handle scope, String value) {
    if (kind.uniqueTo() == null) {
      throw new IllegalArgumentException(kind + " is unique in the whole cluster, not to a node.");
    }
    Handle.requireSame(db, scope);
    return fetchBy(kind, scope.id(), value);
  }

  @SuppressWarnings("NullAway") // it does not infer type arguments that allow null
  private Fetch<@Nullable N> fetchBy(AliasKind kind, long scope, String value) {
    if (!kind.owner().equals(type.kind())) {
      throw new IllegalArgumentException(
          kind + " is no alias of " + type.kind().simpleName() + ".");
    }
    TextRules.check(kind, value);
    AliasLookup.Fetched alias =
        AliasLookup.one(db.engine().reads().cluster(), kind.ctx(), scope, value);
    return Fetches.at(
        db.engine(),
        alias.server(),
        alias.plan(),
        found -> {
          Long id = alias.node(found);
          return id == null ? null : handle(id);
        });
  }

  /** Does something as one operation, on a field or on the type when null. */
  <T extends @Nullable Object> T call(@Nullable String field, String verb, Supplier<T> work) {
    return db.engine().accounting().count(type.kind().simpleName(), field, verb, work);
  }
}
