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

  /**
   * Adds a condition: what comes after is done only if it holds.
   *
   * @param all the parameters of one row, and of what else must be true
   */
  public Writing onlyIf(WritePart condition, Binding all) {
    forms.add(condition.form(1));
    bindings.add(all);
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
      session.queue(sql(), this::bind);
    }
  }

  /** The same, and answers whether its condition held; the last part must look for rows. */
  public Answer<Boolean> ask(Session session) {
    return session.queue(sql(), this::bind, rows -> rows.next() && rows.getBoolean(1));
  }

  private Sql sql() {
    WriteChain chain = WriteChain.START;
    for (WriteForm form : forms) {
      chain = chain.then(form);
    }
    return chain.sql();
  }

  private void bind(Params params) {
    bindings.forEach(binding -> binding.bind(params));
  }
}
