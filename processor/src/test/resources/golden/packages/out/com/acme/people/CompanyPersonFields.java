package com.acme.people;

import com.acme.works.LibraryPageNode;
import dev.databacon.Databacon;
import dev.databacon.node.Handle;
import dev.databacon.node.NodeType;
import dev.databacon.node.Relation;
import dev.databacon.schema.AliasKind;
import dev.databacon.schema.PropertyKey;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The node type {@code Company.Person} and the descriptors of its fields, under the
 * numbers pinned in {@code databacon.lock}; constants, no network.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class CompanyPersonFields extends NodeType<CompanyPersonNode> {
  /** The node type {@code Company.Person}; no network. */
  public static final NodeType<CompanyPersonNode> TYPE = new CompanyPersonFields();

  /**
   * When it was made.
   *
   * <p>The property {@code createdAt}; no network.
   */
  public static final PropertyKey<Instant> CREATED_AT = TYPE.ofInstant("createdAt", "90tf");

  /** The aliases {@code names}; no network. */
  public static final AliasKind NAMES = TYPE.aliases("names", 0x3bc81c48);

  /** The relation {@code pages}; no network. */
  public static final Relation<LibraryPageNode> PAGES =
      TYPE.<LibraryPageNode>toMany("pages", 0x5c8e7f46, "com.acme.works.Library$Page", 0x3a355b30)
          .inverseOne("owner", 0x5a769658)
          .data("com.acme.works.Library$Page$Relation_");

  private CompanyPersonFields() {
    super("com.acme.people.Company$Person", 0x31e4e5a9);
  }

  @Override
  protected Handle make(Databacon db, long id) {
    return new CompanyPersonNode(db, id);
  }
}
