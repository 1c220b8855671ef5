package com.acme.library;

import dev.databacon.Databacon;
import dev.databacon.node.Handle;
import dev.databacon.node.NodeType;
import dev.databacon.node.Relation;
import dev.databacon.schema.AliasKind;
import dev.databacon.schema.CounterKey;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The node type {@code Term} and the descriptors of its fields, under the numbers pinned
 * in {@code databacon.lock}; constants, no network.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class TermFields extends NodeType<TermNode> {
  /** The node type {@code Term}; no network. */
  public static final NodeType<TermNode> TYPE = new TermFields();

  /** The counter {@code docCount}; no network. */
  public static final CounterKey DOC_COUNT = TYPE.counter("docCount").orZero();

  /** The relation {@code corpus}; no network. */
  public static final Relation<CorpusNode> CORPUS =
      TYPE.<CorpusNode>toOne("corpus", 0x47773cc0, "com.acme.library.Corpus", 0x5203f022)
          .inverseMany("terms", 0x04bdce78)
          .keys("string", 0x0472b4ed, "cz4w");

  /** The relation {@code docs}; no network. */
  public static final Relation<DocNode> DOCS =
      TYPE.<DocNode>toMany("docs", 0x4f715eb6, "com.acme.library.Doc", 0x3dbdb73c)
          .inverseMany("terms", 0x1547bcec)
          .data("com.acme.library.Doc$Count");

  /** The relation {@code specialDocs}; no network. */
  public static final Relation<DocNode> SPECIAL_DOCS =
      TYPE.<DocNode>toMany("specialDocs", 0x30e923dc, "com.acme.library.Doc", 0x3dbdb73c,
          0x026a9bfa);

  /** The alias {@code string}; no network. */
  public static final AliasKind STRING =
      TYPE.alias("string", 0x0472b4ed, "cz4w").uniqueTo(CORPUS.edge());

  private TermFields() {
    super("com.acme.library.Term", 0x339d50da);
  }

  @Override
  protected Handle make(Databacon db, long id) {
    return new TermNode(db, id);
  }
}
