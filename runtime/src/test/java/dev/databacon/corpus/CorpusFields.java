package dev.databacon.corpus;

import dev.databacon.Databacon;
import dev.databacon.node.Handle;
import dev.databacon.node.NodeType;
import dev.databacon.node.Relation;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The node type {@code Corpus} and the descriptors of its fields, under the numbers pinned in
 * {@code databacon.lock}; constants, no network.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class CorpusFields extends NodeType<CorpusNode> {
  /** The node type {@code Corpus}; no network. */
  public static final NodeType<CorpusNode> TYPE = new CorpusFields();

  /** The relation {@code user}; no network. */
  public static final Relation<UserNode> USER =
      TYPE.<UserNode>toOne("user", 0x63f6c871, "dev.databacon.corpus.User", 0x2cf3718a)
          .inverseMany("corpora", 0x0b68046c);

  /** The relation {@code docs}; no network. */
  public static final Relation<DocNode> DOCS =
      TYPE.<DocNode>toMany("docs", 0x36e18ba9, "dev.databacon.corpus.Doc", 0x0e1a4688)
          .inverseOne("corpus", 0x55e220fa);

  /** The relation {@code terms}; no network. */
  public static final Relation<TermNode> TERMS =
      TYPE.<TermNode>toMany("terms", 0x48962737, "dev.databacon.corpus.Term", 0x67e8a312)
          .inverseOne("corpus", 0x19ab8773)
          .inverseKeys("string", 0x42034027, "cz4w")
          .inverseKeysAll("spellings", 0x27843b57);

  private CorpusFields() {
    super("dev.databacon.corpus.Corpus", 0x6d8ef162);
  }

  @Override
  protected Handle make(Databacon db, long id) {
    return new CorpusNode(db, id);
  }
}
