package dev.databacon.processor.lock;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of the nodes that live under a node.
 *
 * @param target the first binary name of the type of the children
 */
record ChildLine(String element, int context, String target, boolean retired) implements FieldLine {

  static ChildLine read(String element, Words words) {
    return new ChildLine(
        element, words.context("ctx"), words.required("target"), words.take("retired"));
  }

  @Override
  public String kind() {
    return "child";
  }

  @Override
  public ChildLine retire() {
    return new ChildLine(element, context, target, true);
  }

  @Override
  public List<Integer> contexts() {
    return List.of(context);
  }

  @Override
  public String text() {
    return new LineText(kind(), element)
        .context("ctx", context)
        .pair("target", target)
        .word("retired", retired)
        .toString();
  }

  @Override
  public @Nullable LockLine union(LockLine other) {
    return other instanceof ChildLine that && context == that.context && target.equals(that.target)
        ? new ChildLine(element, context, target, retired || that.retired)
        : null;
  }
}
