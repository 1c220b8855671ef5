package dev.databacon.history;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says whether a history of one object is linearizable: whether each call can be given one moment
 * between its beginning and its end, such that the calls one after the other in the order of these
 * moments give what they gave.
 *
 * <p>The search is that of Jeannette M. Wing and Chun Gong, "Testing and Verifying Concurrent
 * Objects", Journal of Parallel and Distributed Computing 17 (1993): among the calls that began
 * before any pending one ended, one is taken that the specification allows, and taken back when it
 * leads nowhere. It remembers each set of taken calls with the state that they led to, as in Gavin
 * Lowe, "Testing for linearizability", Concurrency and Computation: Practice and Experience 29
 * (2017), and searches on from each only once.
 */
final class Linearizability<S, I, O> {
  private final Specification<S, I, O> specification;
  private final Event<I, O> head = new Event<>(null, 0, false);
  private final BitSet taken = new BitSet();
  private final Set<Reached<S>> reached = new HashSet<>();
  private final Deque<Taken<S, I, O>> order = new ArrayDeque<>();

  private record Reached<S>(BitSet taken, S state) {}

  private record Taken<S, I, O>(Event<I, O> call, S before) {}

  /** The beginning or the end of a call, in a list by time. */
  private static final class Event<I, O> {
    final @Nullable Call<I, O> call;
    final int number;
    final boolean isReturn;
    @Nullable Event<I, O> end;
    @Nullable Event<I, O> previous;
    @Nullable Event<I, O> next;

    Event(@Nullable Call<I, O> call, int number, boolean isReturn) {
      this.call = call;
      this.number = number;
      this.isReturn = isReturn;
    }

    long time() {
      Call<I, O> of = Objects.requireNonNull(call);
      return isReturn ? of.returned() : of.invoked();
    }

    void takeOut() {
      Objects.requireNonNull(previous).next = next;
      if (next != null) {
        next.previous = previous;
      }
    }

    void putBack() {
      Objects.requireNonNull(previous).next = this;
      if (next != null) {
        next.previous = this;
      }
    }
  }

  private Linearizability(Specification<S, I, O> specification, List<Call<I, O>> calls) {
    this.specification = specification;
    List<Event<I, O>> events = new ArrayList<>();
    for (int i = 0; i < calls.size(); i++) {
      Event<I, O> begin = new Event<>(calls.get(i), i, false);
      begin.end = new Event<>(calls.get(i), i, true);
      events.add(begin);
      events.add(begin.end);
    }
    // At the same time, beginnings come first: such calls may have come in either order.
    events.sort(
        Comparator.<Event<I, O>>comparingLong(Event::time).thenComparing(event -> event.isReturn));
    Event<I, O> last = head;
    for (Event<I, O> event : events) {
      last.next = event;
      event.previous = last;
      last = event;
    }
  }

  /** Whether the calls, in any order, are a linearizable history. */
  static <S, I, O> boolean holds(Specification<S, I, O> specification, List<Call<I, O>> calls) {
    return new Linearizability<>(specification, calls).search();
  }

  private boolean search() {
    S state = specification.initial();
    Event<I, O> event = head.next;
    while (head.next != null) {
      Event<I, O> at = Objects.requireNonNull(event);
      S after = at.isReturn ? null : allowed(state, at);
      if (after != null) {
        order.push(new Taken<>(at, state));
        state = after;
        at.takeOut();
        Objects.requireNonNull(at.end).takeOut();
        event = head.next;
      } else if (!at.isReturn) {
        event = at.next;
      } else if (order.isEmpty()) {
        return false;
      } else {
        Taken<S, I, O> last = order.pop();
        state = last.before;
        taken.clear(last.call.number);
        Objects.requireNonNull(last.call.end).putBack();
        last.call.putBack();
        event = last.call.next;
      }
    }
    return true;
  }

  /** The state after a call, which is taken; null when it cannot come now or was tried before. */
  private @Nullable S allowed(S state, Event<I, O> event) {
    Call<I, O> call = Objects.requireNonNull(event.call);
    S after = specification.after(state, call.input(), call.output());
    if (after == null) {
      return null;
    }
    taken.set(event.number);
    if (reached.add(new Reached<>((BitSet) taken.clone(), after))) {
      return after;
    }
    taken.clear(event.number);
    return null;
  }
}
