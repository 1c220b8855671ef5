package dev.databacon.plan;

import dev.databacon.cluster.Server;
import dev.databacon.sql.BatchStatement;
import dev.databacon.sql.BatchStatement.Question;
import dev.databacon.sql.GroupedRows;
import dev.databacon.sql.Rows;
import dev.databacon.sql.UncheckedSqlException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads of one form at one server, which become one statement. Not thread-safe. */
final class MergedReads {
  private final Server server;
  private final BatchStatement statement;
  private final List<List<Wanted<?>>> wanted = new ArrayList<>();

  MergedReads(Server server, BatchStatement statement) {
    this.server = server;
    this.statement = statement;
  }

  int size() {
    return statement.size();
  }

  /** Adds a read; what is asked already is not asked again. */
  void add(Question question, Wanted<?> one) {
    int number = statement.add(question);
    if (number == wanted.size()) {
      wanted.add(new ArrayList<>(1));
    }
    wanted.get(number).add(one);
  }

  /** The one statement. */
  Asking<Boolean> asking() {
    return new Asking<>(server, statement.statement(), rows -> read(rows.grouped())) {
      @Override
      void fail(RuntimeException e) {
        wanted.forEach(same -> same.forEach(one -> one.fail(e)));
      }
    };
  }

  private boolean read(GroupedRows rows) {
    for (int i = 0; i < wanted.size(); i++) {
      take(wanted.get(i), rows.group(i + 1));
    }
    return true;
  }

  /** The same question was asked by all of these. */
  @SuppressWarnings("NullAway") // it does not infer type arguments that allow null
  private static void take(List<Wanted<?>> same, Rows rows) {
    @SuppressWarnings("unchecked") // equal statements with equal parameters are equal plans
    List<Wanted<@Nullable Object>> all = (List<Wanted<@Nullable Object>>) (List<?>) same;
    Wanted<@Nullable Object> first = all.get(0);
    answer(first, () -> first.plan().read(rows));
    RuntimeException failure = first.failure();
    for (Wanted<@Nullable Object> other : all.subList(1, all.size())) {
      if (failure != null) {
        other.fail(failure);
      } else {
        other.take(copy(first.get()));
      }
    }
  }

  /** The same for another asker, who may change bytes that are his own. */
  private static @Nullable Object copy(@Nullable Object value) {
    if (value instanceof byte[] bytes) {
      return bytes.clone();
    }
    return value instanceof Flagged<?> flagged && flagged.value() instanceof byte[] bytes
        ? new Flagged<>(bytes.clone(), flagged.number())
        : value;
  }

  /**
   * Takes an answer, or what is wrong with it, such as no such node, or a value that its type
   * refuses: nobody else's failure, unless it is the connection's.
   */
  @SuppressWarnings("IllegalCatch") // whoever asked gets it
  static <T extends @Nullable Object> void answer(Wanted<T> wanted, Supplier<T> reading) {
    try {
      wanted.take(reading.get());
    } catch (UncheckedSqlException e) {
      throw e;
    } catch (RuntimeException e) {
      wanted.fail(e);
    }
  }
}
