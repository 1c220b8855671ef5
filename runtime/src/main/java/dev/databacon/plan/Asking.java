package dev.databacon.plan;

import dev.databacon.cluster.Server;
import dev.databacon.sql.Answer;
import dev.databacon.sql.RowsReader;
import dev.databacon.sql.Session;
import dev.databacon.sql.WalkStatement;
import org.jspecify.annotations.Nullable;

/**
 * A statement that a round sends to one server, and then its answer. Filled by the thread that
 * talks to that server, and read when the round is over.
 */
class Asking<T extends @Nullable Object> {
  private final Server server;
  private final WalkStatement statement;
  private final RowsReader<T> reader;
  private @Nullable Answer<T> answer;
  private @Nullable RuntimeException failure;

  Asking(Server server, WalkStatement statement, RowsReader<T> reader) {
    this.server = server;
    this.statement = statement;
    this.reader = reader;
  }

  Server server() {
    return server;
  }

  WalkStatement statement() {
    return statement;
  }

  boolean isAsked() {
    return answer != null;
  }

  void queue(Session session) {
    answer = session.queue(statement.sql(), statement.binding(), reader);
  }

  /** Its server failed. */
  void fail(RuntimeException e) {
    failure = e;
  }

  /** Its server has answered. */
  void took(T result) {}

  final void finish() {
    took(answer());
  }

  T answer() {
    if (failure != null) {
      throw failure;
    }
    if (answer == null) {
      throw new IllegalStateException("the round has not run");
    }
    return answer.get();
  }
}
