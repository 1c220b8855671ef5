package com.acme.works;

import com.acme.people.CompanyPersonNode;
import dev.databacon.Databacon;
import dev.databacon.node.Handle;
import dev.databacon.node.NodeType;
import dev.databacon.node.Relation;
import dev.databacon.schema.Codecs;
import dev.databacon.schema.PropertyKey;
import dev.databacon.schema.RecordCodec;
import java.time.Instant;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The node type {@code Library.Page} and the descriptors of its fields, under the numbers
 * pinned in {@code databacon.lock}; constants, no network.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class LibraryPageFields extends NodeType<LibraryPageNode> {
  /** The node type {@code Library.Page}; no network. */
  public static final NodeType<LibraryPageNode> TYPE = new LibraryPageFields();

  /**
   * When it was made.
   *
   * <p>The property {@code createdAt}; no network.
   */
  public static final PropertyKey<Instant> CREATED_AT = TYPE.ofInstant("createdAt", "90tf");

  /** The relation {@code owner}; no network. */
  public static final Relation<CompanyPersonNode> OWNER =
      TYPE.<CompanyPersonNode>toOne("owner", 0x5a769658,
          "com.acme.people.Company$Person", 0x31e4e5a9)
          .inverseMany("pages", 0x5c8e7f46)
          .data("com.acme.works.Library$Page$Relation_");

  /** The property {@code handles}; no network. */
  public static final PropertyKey<Map<String, Library.Page.Handle>> HANDLES =
      TYPE.property("handles", "c1fe", Codecs.map(
          RecordCodec.<Library.Page.Handle>builder("com.acme.works.Library$Page$Handle")
              .component("edge", Codecs.STRING, Library.Page.Handle::edge)
              .component("options", Codecs.enumeration(Library.Page.Options.values()),
                  Library.Page.Handle::options)
              .build(in -> new Library.Page.Handle(in.<String>next(),
                  in.<Library.Page.Options>next()))));

  private LibraryPageFields() {
    super("com.acme.works.Library$Page", 0x3a355b30);
  }

  @Override
  protected Handle make(Databacon db, long id) {
    return new LibraryPageNode(db, id);
  }
}
