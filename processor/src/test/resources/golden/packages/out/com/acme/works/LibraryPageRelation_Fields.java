package com.acme.works;

import dev.databacon.schema.Codecs;
import dev.databacon.schema.FlagKey;
import dev.databacon.schema.ValueKey;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The descriptors of {@code Library.Page.Relation_}, with the bits pinned in {@code
 * databacon.lock}; constants, no network.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class LibraryPageRelation_Fields {
  /** The flag {@code bold}; no network. */
  public static final FlagKey<Boolean> BOLD =
      FlagKey.ofBoolean("com.acme.works.Library$Page$Relation_", "bold", 2, false);

  /** The flag {@code list}; no network. */
  public static final FlagKey<Library.Page.Relation_.List> LIST =
      FlagKey.ofEnum("com.acme.works.Library$Page$Relation_", "list", 0, 2, Library.Page.Relation_.List.FIRST,
          Library.Page.Relation_.List.FIRST, Library.Page.Relation_.List.LAST);

  /** The edge's value {@code notes}; no network. */
  public static final ValueKey<List<String>> NOTES =
      ValueKey.of("com.acme.works.Library$Page$Relation_", "notes", Codecs.list(Codecs.STRING));

  private LibraryPageRelation_Fields() {}
}
