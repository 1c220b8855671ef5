package dev.databacon.node;

import dev.databacon.Databacon;
import dev.databacon.Options.NameOption;
import dev.databacon.engine.Engine;
import dev.databacon.error.NodeMissingException;
import dev.databacon.fetch.Fetch;
import dev.databacon.fetch.Fetches;
import dev.databacon.fetch.ListFetch;
import dev.databacon.plan.AliasEntry;
import dev.databacon.plan.AliasLookup;
import dev.databacon.plan.CountPlan;
import dev.databacon.plan.ExistingPlan;
import dev.databacon.plan.FieldPlan;
import dev.databacon.plan.FindPlan;
import dev.databacon.plan.FoundName;
import dev.databacon.plan.ListOf;
import dev.databacon.plan.NameQuery;
import dev.databacon.plan.NameSearch;
import dev.databacon.schema.AliasKind;
import dev.databacon.schema.NameKind;
import dev.databacon.write.TextRules;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What {@link Lookups} finds, to be read together with others. Immutable and thread-safe. */
final class LookupFetches<N extends Handle> {
  private final Databacon db;
  private final NodeType<N> type;

  LookupFetches(Databacon db, NodeType<N> type) {
    this.db = db;
    this.type = type;
  }

  private Engine engine() {
    return db.engine();
  }

  @SuppressWarnings("NullAway") // it does not infer type arguments that allow null
  private Fetch<@Nullable N> node(Fetch<@Nullable Long> id) {
    return id.map(found -> found == null ? null : type.handle(db, found));
  }

  /** The node with an id, null for none of the type. */
  @SuppressWarnings("NullAway") // it does not infer type arguments that allow null
  Fetch<@Nullable N> byId(long id) {
    return Fetches.at(
        engine(),
        engine().cluster().server(id),
        new ExistingPlan(type.kind(), id),
        found -> found.contains(id) ? type.handle(db, id) : null);
  }

  /** How many nodes of the type there are. */
  Fetch<Long> count() {
    CountPlan plan = new CountPlan(type.kind());
    return Fetch.<Long>all(
            engine().cluster().servers().stream()
                .map(server -> Fetches.at(engine(), server, plan, count -> count))
                .toList())
        .map(counts -> counts.stream().mapToLong(Long::longValue).sum());
  }

  /** The node that has an alias, null for none. */
  Fetch<@Nullable N> by(AliasKind kind, @Nullable Handle scope, String value) {
    return node(id(kind, scope(kind, scope), value));
  }

  /** The same with the alias and its flags. */
  <E extends Entry<String>> Fetch<@Nullable AliasHit<N, E>> entryBy(
      AliasKind kind, @Nullable Handle scope, Entry.Maker<String, E> entries, String value) {
    Entries<E> hits = new Entries<>(kind, scope(kind, scope), entries, value);
    return hits.find(AliasEntry.ATTEMPTS);
  }

  private long scope(AliasKind kind, @Nullable Handle scope) {
    if (!kind.owner().equals(type.kind())) {
      throw new IllegalArgumentException(
          kind + " is no alias of " + type.kind().simpleName() + ".");
    }
    if (scope == null) {
      if (kind.uniqueTo() != null) {
        throw new IllegalArgumentException(
            kind
                + " is unique to "
                + kind.uniqueTo().near().field()
                + "; say which: fetchBy(kind, of, value).");
      }
      return 0;
    }
    if (kind.uniqueTo() == null) {
      throw new IllegalArgumentException(kind + " is unique in the whole cluster, not to a node.");
    }
    Handle.requireSame(db, scope);
    return scope.id();
  }

  @SuppressWarnings("NullAway") // it does not infer type arguments that allow null
  private Fetch<@Nullable Long> id(AliasKind kind, long scope, String value) {
    TextRules.check(kind, value);
    AliasLookup.Fetched alias = AliasLookup.one(engine().cluster(), kind.ctx(), scope, value);
    return Fetches.at(engine(), alias.server(), alias.plan(), alias::node);
  }

  /** Looks an alias up, then reads its flags from its node, as {@link AliasEntry} does. */
  private final class Entries<E extends Entry<String>> {
    private final AliasKind kind;
    private final long scope;
    private final Entry.Maker<String, E> entries;
    private final String value;

    Entries(AliasKind kind, long scope, Entry.Maker<String, E> entries, String value) {
      this.kind = kind;
      this.scope = scope;
      this.entries = entries;
      this.value = value;
    }

    @SuppressWarnings("NullAway") // it does not infer type arguments that allow null
    Fetch<@Nullable AliasHit<N, E>> find(int attempts) {
      return id(kind, scope, value)
          .then(id -> id == null || attempts == 0 ? Fetch.of(null) : hit(id, attempts));
    }

    @SuppressWarnings("NullAway") // it does not infer type arguments that allow null
    private Fetch<@Nullable AliasHit<N, E>> hit(long id, int attempts) {
      return flags(id)
          .then(
              flags ->
                  flags == null
                      ? find(attempts - 1)
                      : Fetch.of(new AliasHit<>(type.handle(db, id), entries.make(value, flags))));
    }

    /** Null when the node does not have the alias any more. */
    @SuppressWarnings("NullAway") // it does not infer type arguments that allow null
    private Fetch<@Nullable Long> flags(long id) {
      String key = kind.key();
      Fetch<@Nullable Long> flags =
          key == null
              ? Fetches.of(
                  engine(),
                  FindPlan.text(
                      new ListOf(ListOf.Form.ALIASES, kind.owner(), id, kind.ctx()), value),
                  entry -> entry == null ? null : (Long) entry.flags())
              : Fetches.of(
                  engine(),
                  FieldPlan.flagged(kind.owner(), id, key),
                  single ->
                      single == null || !single.value().equals(value)
                          ? null
                          : (Long) single.number());
      return flags.recover(
          failure -> {
            if (failure instanceof NodeMissingException) {
              return null;
            }
            throw failure;
          });
    }
  }

  /** What a search of names finds, in order. */
  <T> ListFetch<T> search(
      NameKind kind, String text, boolean once, NameOption[] options, Function<FoundName, T> item) {
    if (!kind.owner().equals(type.kind())) {
      throw new IllegalArgumentException(kind + " is no name of " + type.kind().simpleName() + ".");
    }
    if (Asked.limited(options)) {
      throw new IllegalArgumentException("timeout(...) belongs to the run of a fetch");
    }
    Asked asked = Asked.of(options);
    NameQuery query = Lookups.query(kind, text, once, asked);
    FoundName after = asked.after == null ? null : NameWalk.place(asked.after);
    int limit = (int) Math.min(Integer.MAX_VALUE, NameWalk.limit(asked));
    return Fetches.listed(
        Fetch.<List<FoundName>>all(
            NameSearch.plans(engine().cluster(), query, after, limit).stream()
                .map(one -> Fetches.at(engine(), one.server(), one.plan(), found -> found))
                .toList()),
        found -> NameSearch.merged(found, limit).stream().map(item).toList());
  }
}
