package com.acme.old;

import dev.databacon.node.NodeDraft;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What a new node of type {@code Old} starts with. Its methods only collect; creating the
 * node is what uses the network. Not safe for several threads.
 */
@Generated("dev.databacon.processor")
@NullMarked
@SuppressWarnings("deprecation")
public final class OldDraft extends NodeDraft {
  /** Sets nothing yet; no network. */
  public OldDraft() {}

  /** Starts with {@code kind}; no network yet. */
  @Deprecated
  public OldDraft kind(Old.Kind kind) {
    set(OldFields.KIND, kind);
    return this;
  }

  /** Starts with {@code names}; no network yet. */
  @Deprecated
  public OldDraft names(String... names) {
    add(OldFields.NAMES, names);
    return this;
  }

  /** Starts with {@code names} and its flags; no network yet. */
  @Deprecated
  public OldDraft names(String names, Consumer<OldMarksEntry.Draft> flags) {
    set(OldFields.NAMES, names, new OldMarksEntry.Draft(), flags);
    return this;
  }

  /** Starts with {@code older}; no network yet. */
  @Deprecated
  public OldDraft older(OldNode older) {
    set(OldFields.OLDER, older);
    return this;
  }

  /** Starts with {@code older} and its edge; no network yet. */
  @Deprecated
  public OldDraft older(OldNode older, Consumer<OldLinkEdge.Draft> edge) {
    set(OldFields.OLDER, older, new OldLinkEdge.Draft(), edge);
    return this;
  }
}
