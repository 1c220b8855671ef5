package dev.databacon.schema;

import org.jspecify.annotations.Nullable;

/**
 * A kind of name: strings that find nodes of one type by search, and need not be unique.
 *
 * @param owner the node type that declares it
 * @param name the field's name in the schema
 * @param ctx the context number pinned in the lock file
 * @param key the key of a single name in the node's row; null when there may be several
 * @param search how it is searched
 * @param fold whether case and accents are ignored
 */
public record NameKind(
    NodeKind owner, String name, int ctx, @Nullable String key, Search search, boolean fold)
    implements Key<String>, Field<String> {

  /** How a kind of name is searched. */
  public enum Search {
    /** By the beginning of the value. */
    PREFIX,
    /** By its sound. */
    PHONETIC,
    /** By any part of it, and in spite of typing errors. */
    TRIGRAM
  }

  /** A kind of which a node has at most one, kept also in its row under {@code key}. */
  public static NameKind one(NodeKind owner, String name, int ctx, String key) {
    return new NameKind(owner, name, ctx, key, Search.PREFIX, true);
  }

  /** A kind of which a node has any number, in order. */
  public static NameKind many(NodeKind owner, String name, int ctx) {
    return new NameKind(owner, name, ctx, null, Search.PREFIX, true);
  }

  /** The same kind, searched by sound. */
  public NameKind phonetic() {
    return new NameKind(owner, name, ctx, key, Search.PHONETIC, fold);
  }

  /** The same kind, searched by its parts. */
  public NameKind trigram() {
    return new NameKind(owner, name, ctx, key, Search.TRIGRAM, fold);
  }

  /** The same kind, with case and accents as they are. */
  public NameKind exact() {
    return new NameKind(owner, name, ctx, key, search, false);
  }

  /** Whether a node has at most one. */
  public boolean isOne() {
    return key != null;
  }

  @Override
  public Operand operand() {
    return Comparisons.single(owner, name, key);
  }

  @Override
  public String literal(String value) {
    return StorableText.check(value);
  }

  @Override
  public String toString() {
    return owner.simpleName() + "." + name;
  }
}
