package dev.databacon.sql;

import java.util.ArrayList;
import java.util.List;

/** What a write does on a server, part by part, until it is queued. Not thread-safe. */
public final class Writing {
  private final List<WriteForm> forms = new ArrayList<>(4);
  private final List<Binding> bindings = new ArrayList<>(4);

  /** Adds a part, unless there are no rows. */
  public <R> Writing add(WritePart part, List<R> rows, RowBinding<? super R> row) {
    if (!rows.isEmpty()) {
      forms.add(part.form(rows.size()));
      bindings.add(part.binding(rows, row));
    }
    return this;
  }

  /** Adds the parts of another. */
  public Writing add(Writing other) {
    forms.addAll(other.forms);
    bindings.addAll(other.bindings);
    return this;
  }

  /**
   * Queues all of it as one statement; nothing when there is nothing. Parts that look for rows see
   * those that were there when it began, whatever locks the first of them had to wait for.
   */
  public void queueOn(Session session) {
    if (!forms.isEmpty()) {
      WriteChain chain = WriteChain.START;
      for (WriteForm form : forms) {
        chain = chain.then(form);
      }
      session.queue(chain.sql(), params -> bindings.forEach(binding -> binding.bind(params)));
    }
  }
}
