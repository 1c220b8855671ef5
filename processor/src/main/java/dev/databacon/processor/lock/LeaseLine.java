package dev.databacon.processor.lock;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A lock: {@code lock com.acme.Section#edit ctx=1f30c2a7}. */
record LeaseLine(String element, int context, boolean retired) implements FieldLine {

  static LeaseLine read(String element, Words words) {
    return new LeaseLine(element, words.context("ctx"), words.take("retired"));
  }

  @Override
  public String kind() {
    return "lock";
  }

  @Override
  public LeaseLine retire() {
    return new LeaseLine(element, context, true);
  }

  @Override
  public List<Integer> contexts() {
    return List.of(context);
  }

  @Override
  public String text() {
    return new LineText(kind(), element)
        .context("ctx", context)
        .word("retired", retired)
        .toString();
  }

  @Override
  public @Nullable LockLine union(LockLine other) {
    return other instanceof LeaseLine that && context == that.context
        ? new LeaseLine(element, context, retired || that.retired)
        : null;
  }
}
