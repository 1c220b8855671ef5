package com.acme.kinds;

import dev.databacon.Databacon;
import dev.databacon.node.AliasField;
import dev.databacon.node.CounterField;
import dev.databacon.node.EdgeListField;
import dev.databacon.node.Handle;
import dev.databacon.node.Page;
import dev.databacon.node.ToOneField;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Named as a class of java.lang; its value is a counter.
 *
 * <p>The handle of a node of type {@code Number}. It holds no values: each method call
 * reads in one round trip, the fields cost nothing. Safe for any number of threads.
 */
@Generated("dev.databacon.processor")
@NullMarked
final class NumberNode extends Handle {
  /** The counter {@code value} of this node, unread. */
  public final CounterField value;

  /** The relation {@code everything} of this node, unread. */
  public final ToOneField<EverythingNode> everything;

  /**
   * Names that parameters of generated methods have as well.
   *
   * <p>The relation {@code edge} of this node, unread.
   */
  public final EdgeListField<NumberNode, EverythingWeightEdge<NumberNode>, EverythingWeightEdge.Draft>
      edge;

  /** The relation {@code values} of this node, unread. */
  public final ToOneField<NumberNode> values;

  /** The alias {@code options} of this node, unread. */
  public final AliasField options;

  /**
   * The handle of the node with this id, which is not checked; no network. {@link NumberDao}
   * checks ids.
   */
  public NumberNode(Databacon db, long id) {
    super(db, NumberFields.TYPE, id);
    value = new CounterField(this, NumberFields.VALUE);
    everything = new ToOneField<>(this, NumberFields.EVERYTHING, EverythingFields.TYPE);
    edge = new EdgeListField<>(this, NumberFields.EDGE, NumberFields.TYPE,
        EverythingWeightEdge::new, EverythingWeightEdge.Draft::new);
    values = new ToOneField<>(this, NumberFields.VALUES, NumberFields.TYPE);
    options = new AliasField(this, NumberFields.OPTIONS);
  }

  /** Reads the number in one round trip; 0 while absent. */
  public int value() {
    return Math.toIntExact(value.get());
  }

  /** Finds the node in one round trip; null without an edge. */
  public @Nullable EverythingNode everything() {
    return everything.get();
  }

  /**
   * Names that parameters of generated methods have as well.
   *
   * <p>Finds the first page of nodes in one round trip; iterating costs one a page.
   */
  public Page<NumberNode> edge() {
    return edge.nodes();
  }

  /** Finds the node in one round trip; null without an edge. */
  public @Nullable NumberNode values() {
    return values.get();
  }

  /** Reads the alias in one round trip; null while absent. */
  public @Nullable String options() {
    return options.get();
  }

  /** A walk that begins at this node; no network yet. */
  public NumberPath path() {
    return new NumberPath(this);
  }
}
