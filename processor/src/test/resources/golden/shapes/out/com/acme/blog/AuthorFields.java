package com.acme.blog;

import dev.databacon.Databacon;
import dev.databacon.node.Handle;
import dev.databacon.node.NodeType;
import dev.databacon.node.Relation;
import dev.databacon.schema.AliasKind;
import dev.databacon.schema.CounterKey;
import dev.databacon.schema.FlagKey;
import dev.databacon.schema.PropertyKey;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The node type {@code Author} and the descriptors of its fields, under the numbers pinned
 * in {@code databacon.lock}; constants, no network.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class AuthorFields extends NodeType<AuthorNode> {
  /** The node type {@code Author}; no network. */
  public static final NodeType<AuthorNode> TYPE = new AuthorFields();

  /** The alias {@code handle}; no network. */
  public static final AliasKind HANDLE = TYPE.alias("handle", 0x2e30a592, "tga9");

  /** The aliases {@code emails}; no network. */
  public static final AliasKind EMAILS = TYPE.aliases("emails", 0x18b6bd16);

  /** The flag {@code role}; no network. */
  public static final FlagKey<Author.Role> ROLE =
      TYPE.flag("role", 0, 2, Author.Role.WRITER, Author.Role.WRITER, Author.Role.EDITOR);

  /** The property {@code seenAt}; no network. */
  public static final PropertyKey<Instant> SEEN_AT = TYPE.ofInstant("seenAt", "bv73");

  /** The property {@code count}; no network. */
  public static final PropertyKey<Integer> COUNT = TYPE.ofInt("count", "oz5b").orElse(0);

  /** The property {@code list}; no network. */
  public static final PropertyKey<String> LIST = TYPE.ofString("list", "gu6f");

  /** The property {@code list_}; no network. */
  public static final PropertyKey<String> LIST_ = TYPE.ofString("list_", "oozz");

  /** The counter {@code karma}; no network. */
  public static final CounterKey KARMA = TYPE.counter("karma").orZero();

  /** The relation {@code posts}; no network. */
  public static final Relation<PostNode> POSTS =
      TYPE.<PostNode>toMany("posts", 0x2adba573, "com.acme.blog.Post", 0x207da122)
          .inverseMany("authors", 0x091f1c38)
          .data("com.acme.blog.Post$Part");

  private AuthorFields() {
    super("com.acme.blog.Author", 0x495f78f1);
  }

  @Override
  protected Handle make(Databacon db, long id) {
    return new AuthorNode(db, id);
  }
}
