package com.acme.kinds;

import dev.databacon.Databacon;
import dev.databacon.node.Handle;
import dev.databacon.node.NodeType;
import dev.databacon.node.Relation;
import dev.databacon.schema.AliasKind;
import dev.databacon.schema.CounterKey;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The node type {@code Number} and the descriptors of its fields, under the numbers pinned
 * in {@code databacon.lock}; constants, no network.
 */
@Generated("dev.databacon.processor")
@NullMarked
final class NumberFields extends NodeType<NumberNode> {
  /** The node type {@code Number}; no network. */
  public static final NodeType<NumberNode> TYPE = new NumberFields();

  /** The counter {@code value}; no network. */
  public static final CounterKey VALUE = TYPE.counter("value").orZero();

  /** The relation {@code everything}; no network. */
  public static final Relation<EverythingNode> EVERYTHING =
      TYPE.<EverythingNode>toOne("everything", 0x4e4a7204, "com.acme.kinds.Everything", 0x75879a80)
          .inverseOne("oneToOne", 0x07e0cfb9);

  /**
   * Names that parameters of generated methods have as well.
   *
   * <p>The relation {@code edge}; no network.
   */
  public static final Relation<NumberNode> EDGE =
      TYPE.<NumberNode>toMany("edge", 0x69a74057, "com.acme.kinds.Number", 0x54eee21c, 0x1320195e)
          .data("com.acme.kinds.Everything$Weight");

  /** The relation {@code values}; no network. */
  public static final Relation<NumberNode> VALUES =
      TYPE.<NumberNode>toOne("values", 0x21a2c8fc, "com.acme.kinds.Number", 0x54eee21c, 0x282c539e)
          .keys("options", 0x4544205b, "qe2t");

  /** The alias {@code options}; no network. */
  public static final AliasKind OPTIONS =
      TYPE.alias("options", 0x4544205b, "qe2t").uniqueTo(VALUES.edge());

  private NumberFields() {
    super("com.acme.kinds.Number", 0x54eee21c);
  }

  @Override
  protected Handle make(Databacon db, long id) {
    return new NumberNode(db, id);
  }
}
