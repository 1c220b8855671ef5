package com.acme.library;

import dev.databacon.node.NodeType;
import dev.databacon.node.Relation;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The descriptors of {@code Corpus} and its fields, under the numbers pinned in {@code
 * databacon.lock}; constants, no network.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class CorpusFields {
  /** The node type {@code Corpus}; no network. */
  public static final NodeType<CorpusNode> TYPE =
      NodeType.of("com.acme.library.Corpus", 0x5203f022, CorpusNode::new);

  /** The relation {@code user}; no network. */
  public static final Relation<UserNode> USER =
      TYPE.toOne("user", 0x6458f80c, "com.acme.library.User", 0x15d1679c, UserNode::new)
          .inverseMany("corpora", 0x664b3b5b);

  /** The relation {@code docs}; no network. */
  public static final Relation<DocNode> DOCS =
      TYPE.toMany("docs", 0x7cdefe55, "com.acme.library.Doc", 0x3dbdb73c, DocNode::new)
          .inverseOne("corpus", 0x4efe1f6d);

  /** The relation {@code terms}; no network. */
  public static final Relation<TermNode> TERMS =
      TYPE.toMany("terms", 0x04bdce78, "com.acme.library.Term", 0x339d50da, TermNode::new)
          .inverseOne("corpus", 0x47773cc0)
          .inverseKeys("string", 0x0472b4ed, "cz4w");

  private CorpusFields() {}
}
