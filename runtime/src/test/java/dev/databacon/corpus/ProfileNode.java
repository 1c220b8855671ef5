package dev.databacon.corpus;

import dev.databacon.Databacon;
import dev.databacon.node.FlaggedAliasField;
import dev.databacon.node.Handle;
import dev.databacon.node.ToOneField;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * What a user shows; one each.
 *
 * <p>The handle of a node of type {@code Profile}. It holds no values: each method call reads in
 * one round trip, the fields cost nothing. Safe for any number of threads.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class ProfileNode extends Handle {
  /** The alias {@code nickname} of this node, unread. */
  public final FlaggedAliasField<ProfileHandleFlagsEntry<String>, ProfileHandleFlagsEntry.Draft>
      nickname;

  /** The relation {@code user} of this node, unread. */
  public final ToOneField<UserNode> user;

  /**
   * The handle of the node with this id, which is not checked; no network. {@link ProfileDao}
   * checks ids.
   */
  public ProfileNode(Databacon db, long id) {
    super(db, ProfileFields.TYPE, id);
    nickname =
        new FlaggedAliasField<>(
            this,
            ProfileFields.NICKNAME,
            ProfileHandleFlagsEntry::new,
            ProfileHandleFlagsEntry.Draft::new);
    user = new ToOneField<>(this, ProfileFields.USER, UserFields.TYPE);
  }

  /** Reads the alias in one round trip; null while absent. */
  public @Nullable String nickname() {
    return nickname.get();
  }

  /** Finds the node in one round trip; null without an edge. */
  public @Nullable UserNode user() {
    return user.get();
  }
}
