package dev.databacon.corpus;

import dev.databacon.Databacon;
import dev.databacon.node.Handle;
import dev.databacon.node.NodeType;
import dev.databacon.node.Relation;
import dev.databacon.schema.AliasKind;
import dev.databacon.schema.CounterKey;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The node type {@code Term} and the descriptors of its fields, under the numbers pinned in {@code
 * databacon.lock}; constants, no network.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class TermFields extends NodeType<TermNode> {
  /** The node type {@code Term}; no network. */
  public static final NodeType<TermNode> TYPE = new TermFields();

  /** The counter {@code docCount}; no network. */
  public static final CounterKey DOC_COUNT = TYPE.counter("docCount");

  /** The relation {@code corpus}; no network. */
  public static final Relation<CorpusNode> CORPUS =
      TYPE.<CorpusNode>toOne("corpus", 0x19ab8773, "dev.databacon.corpus.Corpus", 0x6d8ef162)
          .inverseMany("terms", 0x48962737)
          .keys("string", 0x42034027, "cz4w")
          .keysAll("spellings", 0x27843b57);

  /** The relation {@code docs}; no network. */
  public static final Relation<DocNode> DOCS =
      TYPE.<DocNode>toMany("docs", 0x369c878d, "dev.databacon.corpus.Doc", 0x0e1a4688)
          .inverseMany("terms", 0x0f7e2bda)
          .ownFlags(0x1000L);

  /** The relation {@code specialDocs}; no network. */
  public static final Relation<DocNode> SPECIAL_DOCS =
      TYPE.<DocNode>toMany("specialDocs", 0x4eb57c3e, "dev.databacon.corpus.Doc", 0x0e1a4688)
          .oneSided(0x29641b62);

  /** The alias {@code string}; no network. */
  public static final AliasKind STRING =
      TYPE.alias("string", 0x42034027, "cz4w").uniqueTo(CORPUS.edge());

  /** The aliases {@code spellings}; no network. */
  public static final AliasKind SPELLINGS =
      TYPE.aliases("spellings", 0x27843b57).uniqueTo(CORPUS.edge());

  private TermFields() {
    super("dev.databacon.corpus.Term", 0x67e8a312);
  }

  @Override
  protected Handle make(Databacon db, long id) {
    return new TermNode(db, id);
  }
}
