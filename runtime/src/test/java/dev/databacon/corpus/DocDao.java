package dev.databacon.corpus;

import dev.databacon.Databacon;
import dev.databacon.Options;
import dev.databacon.node.Dao;
import java.util.Collection;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Makes and finds nodes of type {@code Doc}. Safe for any number of threads. */
@Generated("dev.databacon.processor")
@NullMarked
public final class DocDao extends Dao<DocNode, DocDraft> {
  /** The nodes of {@code Doc} in {@code db}; no network. */
  public DocDao(Databacon db) {
    super(db, DocFields.TYPE, new DocDraft());
  }

  /** Finds the node with this alias {@code slug} in one round trip; null if there is none. */
  public @Nullable DocNode bySlug(String slug, Options.ReadOption... options) {
    return byAlias(DocFields.SLUG, slug, options);
  }

  /**
   * Finds the nodes with these aliases {@code slug} in one round trip a server, in the order asked
   * for; null where there is none.
   */
  public List<@Nullable DocNode> allBySlug(
      Collection<String> values, Options.ReadOption... options) {
    return byAliases(DocFields.SLUG, values, options);
  }
}
