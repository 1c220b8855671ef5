package dev.databacon.crash;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the accounts must hold, by the transfers that are there; compared when writers are quiet.
 */
final class Ledger {
  private final Bank bank;
  private final List<Long> expected;
  private int done;
  private final Map<String, Integer> failures = new TreeMap<>();
  private int open;

  Ledger(Bank bank) {
    this.bank = bank;
    this.expected = bank.balances();
  }

  /** What does not agree after these transfers. */
  List<String> problems(List<Story> stories) {
    List<String> problems = new ArrayList<>();
    stories.forEach(story -> book(story, problems));
    List<Long> found = bank.balances();
    if (!found.equals(expected)) {
      problems.add("balances are " + found + " and should be " + expected);
    }
    return problems;
  }

  private void book(Story story, List<String> problems) {
    Map<String, Story.Entry> entries = story.entries();
    List<String> tags = List.copyOf(entries.keySet());
    List<Boolean> there = bank.areThere(tags);
    for (int i = 0; i < tags.size(); i++) {
      Story.Entry entry = entries.get(tags.get(i));
      boolean right =
          switch (entry.told()) {
            case DONE -> there.get(i);
            case FAILED -> !there.get(i);
            case NOTHING, UNKNOWN -> true;
          };
      if (!right) {
        problems.add(
            "transfer %s was %s %s, and is there: %s"
                .formatted(tags.get(i), entry.told(), entry.failure(), there.get(i)));
      }
      count(entry);
      if (there.get(i)) {
        Bank.Order order = Bank.Order.parse(tags.get(i));
        expected.set(order.from(), expected.get(order.from()) - order.amount());
        expected.set(order.to(), expected.get(order.to()) + order.amount());
      }
    }
  }

  private void count(Story.Entry entry) {
    switch (entry.told()) {
      case DONE -> done++;
      case FAILED -> failures.merge(entry.failure(), 1, Integer::sum);
      default -> open++;
    }
  }

  @Override
  public String toString() {
    int failed = failures.values().stream().mapToInt(Integer::intValue).sum();
    return "%d transfers done, %d failed %s, %d of unknown outcome"
        .formatted(done, failed, failures, open);
  }
}
