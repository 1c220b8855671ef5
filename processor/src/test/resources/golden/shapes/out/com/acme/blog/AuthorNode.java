package com.acme.blog;

import dev.databacon.Databacon;
import dev.databacon.node.AliasField;
import dev.databacon.node.AliasListField;
import dev.databacon.node.CounterField;
import dev.databacon.node.EdgeListField;
import dev.databacon.node.FlagField;
import dev.databacon.node.FlagsField;
import dev.databacon.node.Handle;
import dev.databacon.node.NumberField;
import dev.databacon.node.Page;
import dev.databacon.node.PropertyField;
import java.time.Instant;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who writes; three fields are called as methods of every path.
 *
 * <p>The handle of a node of type {@code Author}. It holds no values: each method call
 * reads in one round trip, the fields cost nothing. Safe for any number of threads.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class AuthorNode extends Handle {
  /** The alias {@code handle} of this node, unread. */
  public final AliasField handle;

  /** The aliases {@code emails} of this node, unread. */
  public final AliasListField emails;

  /** The flag {@code role} of this node, unread. */
  public final FlagField<Author.Role> role;

  /** The property {@code seenAt} of this node, unread. */
  public final PropertyField<Instant> seenAt;

  /** The property {@code count} of this node, unread. */
  public final NumberField<Integer> count;

  /** The property {@code list} of this node, unread. */
  public final PropertyField<String> list;

  /** The property {@code list_} of this node, unread. */
  public final PropertyField<String> list_;

  /** The counter {@code karma} of this node, unread. */
  public final CounterField karma;

  /** The relation {@code posts} of this node, unread. */
  public final EdgeListField<PostNode, PostPartEdge<PostNode>, PostPartEdge.Draft> posts;

  /** All flags of this node together, unread. */
  public final FlagsField<AuthorFlags, AuthorFlags.Draft> flags;

  /**
   * The handle of the node with this id, which is not checked; no network. {@link AuthorDao}
   * checks ids.
   */
  public AuthorNode(Databacon db, long id) {
    super(db, AuthorFields.TYPE, id);
    handle = new AliasField(this, AuthorFields.HANDLE);
    emails = new AliasListField(this, AuthorFields.EMAILS);
    role = new FlagField<>(this, AuthorFields.ROLE);
    seenAt = new PropertyField<>(this, AuthorFields.SEEN_AT);
    count = new NumberField<>(this, AuthorFields.COUNT);
    list = new PropertyField<>(this, AuthorFields.LIST);
    list_ = new PropertyField<>(this, AuthorFields.LIST_);
    karma = new CounterField(this, AuthorFields.KARMA);
    posts = new EdgeListField<>(this, AuthorFields.POSTS, PostFields.TYPE, PostPartEdge::new,
        PostPartEdge.Draft::new);
    flags = new FlagsField<>(this, new AuthorFlags(), new AuthorFlags.Draft());
  }

  /** Reads the alias in one round trip; null while absent. */
  public @Nullable String handle() {
    return handle.get();
  }

  /** Reads the first page of the aliases in one round trip; iterating costs one a page. */
  public Page<String> emails() {
    return emails.list();
  }

  /** Reads the flag in one round trip. */
  public Author.Role role() {
    return role.get();
  }

  /** Reads the property in one round trip; empty while absent. */
  public Optional<Instant> seenAt() {
    return Optional.ofNullable(seenAt.get());
  }

  /** Reads the property in one round trip; 0 while absent. */
  public int count() {
    return count.getOrThrow();
  }

  /** Reads the property in one round trip; null while absent. */
  public @Nullable String list() {
    return list.get();
  }

  /** Reads the property in one round trip; null while absent. */
  public @Nullable String list_() {
    return list_.get();
  }

  /** Reads the number in one round trip; 0 while absent. */
  public int karma() {
    return Math.toIntExact(karma.get());
  }

  /** Finds the first page of nodes in one round trip; iterating costs one a page. */
  public Page<PostNode> posts() {
    return posts.nodes();
  }

  /** Reads all flags in one round trip. */
  public AuthorFlags flags() {
    return flags.get();
  }

  /** A walk that begins at this node; no network yet. */
  public AuthorPath path() {
    return new AuthorPath(this);
  }
}
