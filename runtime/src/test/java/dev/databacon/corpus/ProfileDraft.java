package dev.databacon.corpus;

import dev.databacon.node.NodeDraft;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What a new node of type {@code Profile} starts with. Its methods only collect; creating the node
 * is what uses the network. Not safe for several threads.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class ProfileDraft extends NodeDraft {
  ProfileDraft() {}

  /** Starts with {@code nickname}; no network yet. */
  public ProfileDraft nickname(String nickname) {
    set(ProfileFields.NICKNAME, nickname);
    return this;
  }

  /** Starts with {@code nickname} and its flags; no network yet. */
  public ProfileDraft nickname(String nickname, Consumer<ProfileHandleFlagsEntry.Draft> flags) {
    set(ProfileFields.NICKNAME, nickname, new ProfileHandleFlagsEntry.Draft(), flags);
    return this;
  }

  /** Starts with {@code user}; no network yet. */
  public ProfileDraft user(UserNode user) {
    set(ProfileFields.USER, user);
    return this;
  }
}
