package com.acme.old;

import dev.databacon.Databacon;
import dev.databacon.node.EdgeToOneField;
import dev.databacon.node.FlagField;
import dev.databacon.node.FlaggedAliasListField;
import dev.databacon.node.FlagsField;
import dev.databacon.node.Handle;
import dev.databacon.node.Page;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A deprecated schema brings no warning into generated code.
 *
 * <p>The handle of a node of type {@code Old}. It holds no values: each method call reads
 * in one round trip, the fields cost nothing. Safe for any number of threads.
 */
@Generated("dev.databacon.processor")
@NullMarked
@SuppressWarnings("deprecation")
public final class OldNode extends Handle {
  /** The flag {@code kind} of this node, unread. */
  @Deprecated
  public final FlagField<Old.Kind> kind;

  /** The aliases {@code names} of this node, unread. */
  @Deprecated
  public final FlaggedAliasListField<OldMarksEntry<String>, OldMarksEntry.Draft> names;

  /** The relation {@code older} of this node, unread. */
  @Deprecated
  public final EdgeToOneField<OldNode, OldLinkEdge<OldNode>, OldLinkEdge.Draft> older;

  /** All flags of this node together, unread. */
  public final FlagsField<OldFlags, OldFlags.Draft> flags;

  /**
   * The handle of the node with this id, which is not checked; no network. {@link OldDao}
   * checks ids.
   */
  public OldNode(Databacon db, long id) {
    super(db, OldFields.TYPE, id);
    kind = new FlagField<>(this, OldFields.KIND);
    names = new FlaggedAliasListField<>(this, OldFields.NAMES, OldMarksEntry::new,
        OldMarksEntry.Draft::new);
    older = new EdgeToOneField<>(this, OldFields.OLDER, OldFields.TYPE, OldLinkEdge::new,
        OldLinkEdge.Draft::new);
    flags = new FlagsField<>(this, new OldFlags(), new OldFlags.Draft());
  }

  /** Reads the flag in one round trip. */
  @Deprecated
  public Old.Kind kind() {
    return kind.get();
  }

  /** Reads the first page of the aliases in one round trip; iterating costs one a page. */
  @Deprecated
  public Page<String> names() {
    return names.list();
  }

  /** Finds the node in one round trip; null without an edge. */
  @Deprecated
  public @Nullable OldNode older() {
    return older.get();
  }

  /** Reads all flags in one round trip. */
  public OldFlags flags() {
    return flags.get();
  }

  /** A walk that begins at this node; no network yet. */
  public OldPath path() {
    return new OldPath(this);
  }
}
