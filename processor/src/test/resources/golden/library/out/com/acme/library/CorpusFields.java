package com.acme.library;

import dev.databacon.Databacon;
import dev.databacon.node.Handle;
import dev.databacon.node.NodeType;
import dev.databacon.node.Relation;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The node type {@code Corpus} and the descriptors of its fields, under the numbers pinned
 * in {@code databacon.lock}; constants, no network.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class CorpusFields extends NodeType<CorpusNode> {
  /** The node type {@code Corpus}; no network. */
  public static final NodeType<CorpusNode> TYPE = new CorpusFields();

  /** The relation {@code user}; no network. */
  public static final Relation<UserNode> USER =
      TYPE.<UserNode>toOne("user", 0x6458f80c, "com.acme.library.User", 0x15d1679c)
          .inverseMany("corpora", 0x664b3b5b);

  /** The relation {@code docs}; no network. */
  public static final Relation<DocNode> DOCS =
      TYPE.<DocNode>toMany("docs", 0x7cdefe55, "com.acme.library.Doc", 0x3dbdb73c)
          .inverseOne("corpus", 0x4efe1f6d);

  /** The relation {@code terms}; no network. */
  public static final Relation<TermNode> TERMS =
      TYPE.<TermNode>toMany("terms", 0x04bdce78, "com.acme.library.Term", 0x339d50da)
          .inverseOne("corpus", 0x47773cc0)
          .inverseKeys("string", 0x0472b4ed, "cz4w");

  private CorpusFields() {
    super("com.acme.library.Corpus", 0x5203f022);
  }

  @Override
  protected Handle make(Databacon db, long id) {
    return new CorpusNode(db, id);
  }
}
