package dev.databacon.corpus;

import dev.databacon.Databacon;
import dev.databacon.Options;
import dev.databacon.node.Dao;
import java.util.Collection;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Makes and finds nodes of type {@code Profile}. Safe for any number of threads. */
@Generated("dev.databacon.processor")
@NullMarked
public final class ProfileDao extends Dao<ProfileNode, ProfileDraft> {
  /** The nodes of {@code Profile} in {@code db}; no network. */
  public ProfileDao(Databacon db) {
    super(db, ProfileFields.TYPE, new ProfileDraft());
  }

  /** Finds the node with this alias {@code nickname} in one round trip; null if there is none. */
  public @Nullable ProfileNode byNickname(String nickname, Options.ReadOption... options) {
    return byAlias(ProfileFields.NICKNAME, nickname, options);
  }

  /**
   * Finds the nodes with these aliases {@code nickname} in one round trip a server, in the order
   * asked for; null where there is none.
   */
  public List<@Nullable ProfileNode> allByNickname(
      Collection<String> values, Options.ReadOption... options) {
    return byAliases(ProfileFields.NICKNAME, values, options);
  }
}
