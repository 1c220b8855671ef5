package com.acme.people;

import dev.databacon.Databacon;
import dev.databacon.node.Handle;
import dev.databacon.node.NodeType;
import dev.databacon.schema.FlagKey;
import dev.databacon.schema.PropertyKey;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The node type {@code Company.Person.Entry} and the descriptors of its fields, under the
 * numbers pinned in {@code databacon.lock}; constants, no network.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class CompanyPersonEntryFields extends NodeType<CompanyPersonEntryNode> {
  /** The node type {@code Company.Person.Entry}; no network. */
  public static final NodeType<CompanyPersonEntryNode> TYPE = new CompanyPersonEntryFields();

  /**
   * When it was made.
   *
   * <p>The property {@code createdAt}; no network.
   */
  public static final PropertyKey<Instant> CREATED_AT = TYPE.ofInstant("createdAt", "90tf");

  /** The flag {@code kind}; no network. */
  public static final FlagKey<Company.Person.Entry.Kind> KIND =
      TYPE.flag("kind", 0, 2, Company.Person.Entry.Kind.ONE, Company.Person.Entry.Kind.ONE,
          Company.Person.Entry.Kind.TWO);

  private CompanyPersonEntryFields() {
    super("com.acme.people.Company$Person$Entry", 0x379d196f);
  }

  @Override
  protected Handle make(Databacon db, long id) {
    return new CompanyPersonEntryNode(db, id);
  }
}
