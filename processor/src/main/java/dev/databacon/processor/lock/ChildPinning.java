package dev.databacon.processor.lock;

import dev.databacon.processor.model.Child;
import dev.databacon.processor.report.Code;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lays a declared list of children over its pinned line, or gives a new one its context. */
final class ChildPinning {
  private final Reserved reserved;
  private final Set<String> gone;

  /**
   * @param gone the elements that this compilation reports as gone
   */
  ChildPinning(Reserved reserved, Set<String> gone) {
    this.reserved = reserved;
    this.gone = gone;
  }

  /** The line to pin; null when it would break stored data, which is reported. */
  @Nullable ChildLine pin(Subject subject, @Nullable ChildLine pinned, Child child) {
    String target = child.target().first();
    if (pinned == null) {
      return new ChildLine(subject.element(), reserved.context(subject.element()), target, false);
    }
    if (pinned.target().equals(target)) {
      return new ChildLine(pinned.element(), pinned.context(), target, false);
    }
    if (!gone.contains(pinned.target())) {
      subject.refuse(
          Code.LOCK_TARGET_CHANGED,
          subject,
          pinned.target(),
          target,
          subject.first(),
          subject.owner().name(),
          pinned.target());
    }
    return null;
  }
}
