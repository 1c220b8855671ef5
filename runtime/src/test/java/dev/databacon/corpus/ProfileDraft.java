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
  ProfileDraft() {
    super(ProfileFields.TYPE.kind());
  }

  /** Starts with {@code nickname}; no network yet. */
  public ProfileDraft nickname(String nickname) {
    alias(ProfileFields.NICKNAME, nickname);
    return this;
  }

  /** Starts with {@code nickname} and its flags; no network yet. */
  public ProfileDraft nickname(String nickname, Consumer<ProfileHandleFlagsEntry.Draft> flags) {
    alias(ProfileFields.NICKNAME, nickname, new ProfileHandleFlagsEntry.Draft(), flags);
    return this;
  }

  /** Starts with {@code user}; no network yet. */
  public ProfileDraft user(UserNode user) {
    edge(ProfileFields.USER, user);
    return this;
  }
}
