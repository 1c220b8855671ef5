package com.acme.library;

import dev.databacon.Databacon;
import dev.databacon.node.Handle;
import dev.databacon.node.NodeType;
import dev.databacon.node.Relation;
import dev.databacon.schema.Codecs;
import dev.databacon.schema.FlagKey;
import dev.databacon.schema.NameKind;
import dev.databacon.schema.PropertyKey;
import dev.databacon.schema.RecordCodec;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The node type {@code Doc} and the descriptors of its fields, under the numbers pinned in
 * {@code databacon.lock}; constants, no network.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class DocFields extends NodeType<DocNode> {
  /** The node type {@code Doc}; no network. */
  public static final NodeType<DocNode> TYPE = new DocFields();

  /** The value {@code content}; no network. */
  public static final PropertyKey<Doc.Content> CONTENT =
      TYPE.property("content", "i46l",
          RecordCodec.<Doc.Content>builder("com.acme.library.Doc$Content")
              .component("path", Codecs.STRING, Doc.Content::path)
              .component("topTerms", Codecs.list(Codecs.LONG), Doc.Content::topTerms)
              .build(in -> new Doc.Content(in.<String>next(), in.<List<Long>>next())));

  /** The flag {@code length}; no network. */
  public static final FlagKey<Integer> LENGTH = TYPE.flag("length", 0, 16, 65535, 0);

  /**
   * What it is called.
   *
   * <p>The name {@code title}; no network.
   */
  public static final NameKind TITLE = TYPE.name("title", 0x76e20f1a, "4m1s");

  /** The relation {@code corpus}; no network. */
  public static final Relation<CorpusNode> CORPUS =
      TYPE.<CorpusNode>toOne("corpus", 0x4efe1f6d, "com.acme.library.Corpus", 0x5203f022)
          .inverseMany("docs", 0x7cdefe55);

  /**
   * Documents that are like this one.
   *
   * <p>The relation {@code scores}; no network.
   */
  public static final Relation<DocNode> SCORES =
      TYPE.<DocNode>toMany("scores", 0x4b69abcb, "com.acme.library.Doc", 0x3dbdb73c, 0x015f913a)
          .data("com.acme.library.Doc$Score").ownFlags(0x10000L);

  /** The relation {@code terms}; no network. */
  public static final Relation<TermNode> TERMS =
      TYPE.<TermNode>toMany("terms", 0x1547bcec, "com.acme.library.Term", 0x339d50da)
          .inverseMany("docs", 0x4f715eb6)
          .data("com.acme.library.Doc$Count");

  private DocFields() {
    super("com.acme.library.Doc", 0x3dbdb73c);
  }

  @Override
  protected Handle make(Databacon db, long id) {
    return new DocNode(db, id);
  }
}
