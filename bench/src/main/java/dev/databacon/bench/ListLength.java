package dev.databacon.bench;

import static dev.databacon.Options.at;

import dev.databacon.bench.schema.ItemDao;
import dev.databacon.bench.schema.ItemFields;
import dev.databacon.bench.schema.ItemNode;
import dev.databacon.node.Relation;
import dev.databacon.node.ToManyField;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;

/**
 * What writes to a list cost by its length, as the ratio to a list of 10 entries. The lengths take
 * turns within every turn, so that what the machine does else falls on all. The server does not
 * wait for the disk, which would hide differences. Arguments: the number of turns (200), and the
 * greatest length (1,000,000).
 */
public final class ListLength {
  private static final int FIRST_ID = 1 << 20;
  private static final int WARM_UP_TURNS = 30;

  private final BenchServer server = new BenchServer(false);
  private final ItemDao items = new ItemDao(server.db);
  private final Random random = new Random(1);
  private final Map<String, Map<Integer, Samples>> results = new LinkedHashMap<>();
  private final Map<Integer, ItemNode> owners = new LinkedHashMap<>();
  private final ItemNode extra;

  private ListLength(int longest) {
    for (int length : new int[] {10, 1_000, 100_000, 1_000_000}) {
      if (length <= longest) {
        owners.put(length, items.create(i -> {}));
      }
    }
    extra = items.create(i -> {});
    int kind = ItemFields.TYPE.kind().ctx();
    server.sql(
        "insert into databacon.node (id, ctx) select %d + i, %d from generate_series(1, %d) i"
            .formatted(FIRST_ID, kind, longest));
    owners.forEach(
        (length, owner) -> {
          fill(ItemFields.LISTED, owner, length);
          fill(ItemFields.COUNTED, owner, length);
        });
    server.sql("vacuum analyze");
  }

  /** Both ends of edges in the order of their ids, with the ranks that appending gives. */
  private void fill(Relation<ItemNode> relation, ItemNode owner, int length) {
    String rows =
        "insert into databacon.edge (base_id, ctx, rel_id, rank) select %s, %d, %s,"
            + " nextval('databacon.rank_seq') << 20 from generate_series(1, %d) i";
    String other = FIRST_ID + " + i";
    server.sql(rows.formatted(owner.id(), relation.edge().near().ctx(), other, length));
    server.sql(rows.formatted(other, relation.edge().far().ctx(), owner.id(), length));
  }

  /** Prints a line for each operation and length. */
  public static void main(String[] args) {
    int turns = args.length > 0 ? Integer.parseInt(args[0]) : 200;
    int longest = args.length > 1 ? Integer.parseInt(args[1]) : 1_000_000;
    ListLength bench = new ListLength(longest);
    try {
      for (int turn = 0; turn < WARM_UP_TURNS; turn++) {
        bench.turn();
      }
      bench.results.clear();
      for (int turn = 0; turn < turns; turn++) {
        bench.turn();
      }
      bench.print(turns);
    } finally {
      bench.server.close();
    }
  }

  private void turn() {
    owners.forEach(
        (length, owner) -> {
          writes(length, "", owner.listed);
          writes(length, " (counted)", owner.counted);
          time("count (counted)", length, () -> owner.counted.count());
        });
  }

  private void writes(int length, String suffix, ToManyField<ItemNode> list) {
    Consumer<Runnable> untimed = Runnable::run;
    ItemNode entry = items.handle(FIRST_ID + 1L + random.nextInt(length));
    time("add at the end" + suffix, length, () -> list.add(extra));
    time("remove the last" + suffix, length, () -> list.remove(extra));
    time("insert at 0" + suffix, length, () -> list.add(extra, at(0)));
    untimed.accept(() -> list.remove(extra));
    time("insert at 5" + suffix, length, () -> list.add(extra, at(5)));
    untimed.accept(() -> list.remove(extra));
    time("move to the front" + suffix, length, () -> list.move(entry, 0));
    time("move to the end" + suffix, length, () -> list.move(entry, Integer.MAX_VALUE));
    time("move to the last index" + suffix, length, () -> list.move(entry, length - 1));
    time("move past the end" + suffix, length, () -> list.move(entry, length + 5));
    time("move to the middle" + suffix, length, () -> list.move(entry, length / 2));
    time("remove any" + suffix, length, () -> list.remove(entry));
    untimed.accept(() -> list.add(entry));
  }

  private void time(String operation, int length, Runnable work) {
    results
        .computeIfAbsent(operation, name -> new LinkedHashMap<>())
        .computeIfAbsent(length, n -> new Samples())
        .time(work);
  }

  private void print(int turns) {
    System.out.printf("JDK %s, %d turns; median (8 of 10)%n", Runtime.version(), turns);
    results.forEach(
        (operation, byLength) -> {
          double shortest = byLength.values().iterator().next().medianMillis();
          byLength.forEach(
              (length, samples) ->
                  System.out.printf(
                      "%-34s %,9d: %s, ratio %.2f%n",
                      operation, length, samples, samples.medianMillis() / shortest));
        });
  }
}
