package dev.databacon.processor.lock;

import dev.databacon.processor.model.Numbers.Bits;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that are taken, by what lives and by what is retired; it hands out those that are
 * free. Where the hash of a name is taken, that of the name with a count is tried: the lock file
 * remembers which one it was.
 */
final class Reserved {
  /** How many bits of flags an owner has: a {@code bigint} without its sign. */
  static final int FLAG_BITS = 63;

  private final Set<Integer> contexts = new HashSet<>();
  private final Map<String, Set<String>> keys = new HashMap<>();
  private final Map<String, Long> bits = new HashMap<>();

  Reserved(Lock lock) {
    for (LockLine line : lock.lines()) {
      contexts.addAll(line.contexts());
      if (line instanceof FieldLine field && field.key() != null) {
        keysOf(line.owner()).add(field.key());
      }
      if (line instanceof FlagLine flag) {
        take(line.owner(), flag.mask());
      }
    }
  }

  /** A free context for an element. */
  int context(String element) {
    return free(n -> FirstNameHash.context(counted(element, n)), contexts::add);
  }

  /** A free key for a field in the row of a node type. */
  String key(String owner, String field) {
    return free(n -> FirstNameHash.key(counted(field, n)), keysOf(owner)::add);
  }

  /**
   * The first free run of bits at or after a bit, then from bit 0 on; null when no run is long
   * enough.
   */
  @Nullable Bits bits(String owner, int count, int from) {
    long taken = bits.getOrDefault(owner, 0L);
    int places = FLAG_BITS - count + 1;
    for (int i = 0; i < places; i++) {
      Bits run = new Bits((Math.min(from, places) + i) % places, count);
      if ((taken & FlagLine.mask(run)) == 0) {
        take(owner, FlagLine.mask(run));
        return run;
      }
    }
    return null;
  }

  private void take(String owner, long mask) {
    bits.merge(owner, mask, (a, b) -> a | b);
  }

  private Set<String> keysOf(String owner) {
    return keys.computeIfAbsent(owner, o -> new HashSet<>());
  }

  private static String counted(String name, int count) {
    return count == 0 ? name : name + "~" + count;
  }

  private static <T> T free(IntFunction<T> candidates, Predicate<T> take) {
    for (int n = 0; ; n++) {
      T candidate = candidates.apply(n);
      if (take.test(candidate)) {
        return candidate;
      }
    }
  }
}
