package dev.databacon.corpus;

import dev.databacon.Databacon;
import dev.databacon.node.Handle;
import dev.databacon.node.NodeType;
import dev.databacon.node.Relation;
import dev.databacon.schema.AliasKind;
import dev.databacon.schema.Codecs;
import dev.databacon.schema.FlagKey;
import dev.databacon.schema.PropertyKey;
import dev.databacon.schema.RecordCodec;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The node type {@code Doc} and the descriptors of its fields, under the numbers pinned in {@code
 * databacon.lock}; constants, no network.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class DocFields extends NodeType<DocNode> {
  /** The node type {@code Doc}; no network. */
  public static final NodeType<DocNode> TYPE = new DocFields();

  /** The value {@code content}; no network. */
  public static final PropertyKey<Doc.Content> CONTENT =
      TYPE.property(
          "content",
          "i46l",
          RecordCodec.<Doc.Content>builder("dev.databacon.corpus.Doc$Content")
              .component("path", Codecs.STRING, Doc.Content::path)
              .component("topTerms", Codecs.list(Codecs.LONG), Doc.Content::topTerms)
              .build(in -> new Doc.Content(in.<String>next(), in.<List<Long>>next())));

  /** The flag {@code length}; no network. */
  public static final FlagKey<Integer> LENGTH = FlagKey.ofInt("length", 0, 16, 65535, 0);

  /** The alias {@code slug}; no network. */
  public static final AliasKind SLUG = TYPE.alias("slug", 0x3623d2ee, "prnr");

  /** The relation {@code corpus}; no network. */
  public static final Relation<CorpusNode> CORPUS =
      TYPE.<CorpusNode>toOne("corpus", 0x55e220fa, "dev.databacon.corpus.Corpus", 0x6d8ef162)
          .inverseMany("docs", 0x36e18ba9);

  /** The relation {@code scores}; no network. */
  public static final Relation<DocNode> SCORES =
      TYPE.<DocNode>toMany("scores", 0x443e0830, "dev.databacon.corpus.Doc", 0x0e1a4688)
          .oneSided(0x23fe932f)
          .ownFlags(0x10000L);

  /** The relation {@code terms}; no network. */
  public static final Relation<TermNode> TERMS =
      TYPE.<TermNode>toMany("terms", 0x0f7e2bda, "dev.databacon.corpus.Term", 0x67e8a312)
          .inverseMany("docs", 0x369c878d)
          .ownFlags(0x1000L);

  /** The relation {@code translationOf}; no network. */
  public static final Relation<DocNode> TRANSLATION_OF =
      TYPE.<DocNode>toOne("translationOf", 0x34959ea9, "dev.databacon.corpus.Doc", 0x0e1a4688)
          .oneSided(0x4cb14d43)
          .ownFlags(0x10000L);

  private DocFields() {
    super("dev.databacon.corpus.Doc", 0x0e1a4688);
  }

  @Override
  protected Handle make(Databacon db, long id) {
    return new DocNode(db, id);
  }
}
