package com.acme.locks;

import dev.databacon.Databacon;
import dev.databacon.node.Handle;
import dev.databacon.node.NodeType;
import dev.databacon.schema.Codecs;
import dev.databacon.schema.LeaseKey;
import dev.databacon.schema.PropertyKey;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The node type {@code Section} and the descriptors of its fields, under the numbers
 * pinned in {@code databacon.lock}; constants, no network.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class SectionFields extends NodeType<SectionNode> {
  /** The node type {@code Section}; no network. */
  public static final NodeType<SectionNode> TYPE = new SectionFields();

  /**
   * Held while somebody edits it.
   *
   * <p>The lock {@code edit}; no network.
   */
  public static final LeaseKey EDIT = TYPE.lease("edit", 0x173b67df);

  /** The property {@code edits}; no network. */
  public static final PropertyKey<Integer> EDITS = TYPE.ofInt("edits", "3de3").orElse(0);

  /** The property {@code readers}; no network. */
  public static final PropertyKey<Long> READERS = TYPE.apart("readers", 0x03e38cec, Codecs.LONG);

  private SectionFields() {
    super("com.acme.locks.Section", 0x1a57101f);
  }

  @Override
  protected Handle make(Databacon db, long id) {
    return new SectionNode(db, id);
  }
}
