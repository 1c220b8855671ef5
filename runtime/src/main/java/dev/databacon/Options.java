package dev.databacon;

import dev.databacon.node.Cursor;
import java.math.BigDecimal;
import java.time.Duration;

/**
 * The options that operations take after their arguments, meant for static import: {@code
 * doc.scores.add(other, at(0), reverseAt(2), timeout(ofSeconds(1)))}.
 */
public final class Options {
  private Options() {}

  /** The place in the list at which an addition goes in; at the end when the list is shorter. */
  public static At at(int index) {
    return new At(index);
  }

  /** The place in the other side's list at which an edge goes in. */
  public static ReverseAt reverseAt(int index) {
    return new ReverseAt(index);
  }

  /** The position of the first entry to read; its cost grows with the position. */
  public static Start start(int index) {
    return new Start(index);
  }

  /** The greatest number of entries to read, or the value that a counter does not go beyond. */
  public static Limit limit(long limit) {
    return new Limit(limit);
  }

  /** The value that a {@code double} does not go beyond when it is incremented; finite. */
  public static DoubleLimit limit(double limit) {
    return new DoubleLimit(limit);
  }

  /** The value that a decimal does not go beyond when it is incremented. */
  public static DecimalLimit limit(BigDecimal limit) {
    return new DecimalLimit(limit);
  }

  /** Bounds the whole operation, including the wait for a connection. */
  public static Timeout timeout(Duration timeout) {
    return new Timeout(timeout);
  }

  /** By how much a counter changes; 1 when not given. */
  public static By by(long amount) {
    return new By(amount);
  }

  /** By how much a {@code double} changes; 1 when not given. Finite. */
  public static DoubleBy by(double amount) {
    return new DoubleBy(amount);
  }

  /** By how much a decimal changes; 1 when not given. */
  public static DecimalBy by(BigDecimal amount) {
    return new DecimalBy(amount);
  }

  /** Reads what comes after the last entry of an earlier page, at the same cost at any depth. */
  public static After after(Cursor cursor) {
    return new After(cursor);
  }

  /** Also finds names that sound alike in one of two ways in which either may be pronounced. */
  public static Loose loose() {
    return new Loose();
  }

  /**
   * How like a part of a name has to be to what is searched for, from 0 to 1; 0.6 when not given.
   * It is the word similarity of PostgreSQL's {@code pg_trgm}.
   */
  public static Similarity similarity(double least) {
    return new Similarity(least);
  }

  /** How long a lock stays taken when it is neither released nor renewed; 30 s when not given. */
  public static LeaseTime lease(Duration time) {
    return new LeaseTime(time);
  }

  /** How much of what others commit meanwhile a transaction sees. */
  public static Isolated isolation(Isolation isolation) {
    return new Isolated(isolation);
  }

  /**
   * How many times a transaction may be repeated when it met another one; its block must be fit for
   * that. Not at all when not given.
   */
  public static Retries retries(int times) {
    return new Retries(times);
  }

  /**
   * When a transaction over several servers returns: {@link DatabaconConfig#ack} when not given.
   */
  public static Acknowledged ack(Ack ack) {
    return new Acknowledged(ack);
  }

  /** An option of reads. */
  public sealed interface ReadOption permits Timeout {}

  /** An option of writes. */
  public sealed interface WriteOption permits Timeout {}

  /** An option of additions to a list. */
  public sealed interface AddOption permits At, Timeout {}

  /** An option of additions to a relation. */
  public sealed interface EdgeOption permits At, ReverseAt, Timeout {}

  /** An option of reads of a list. */
  public sealed interface ListOption permits Start, Limit, After, Timeout {}

  /** An option of searches of one kind at least. */
  public sealed interface NameOption permits PhoneticOption, TrigramOption {}

  /** An option of searches by sound. */
  public sealed interface PhoneticOption extends NameOption permits SearchOption, Loose {}

  /** An option of searches by parts. */
  public sealed interface TrigramOption extends NameOption permits SearchOption, Similarity {}

  /** An option of all searches. */
  public sealed interface SearchOption extends PhoneticOption, TrigramOption
      permits Limit, After, Timeout {}

  /** An option of increments of whole numbers, and so of any. */
  public sealed interface IncrementOption extends DoubleOption, DecimalOption
      permits By, Limit, Timeout {}

  /** An option of increments of {@code double}s. */
  public sealed interface DoubleOption permits IncrementOption, DoubleBy, DoubleLimit {}

  /** An option of increments of decimals. */
  public sealed interface DecimalOption permits IncrementOption, DecimalBy, DecimalLimit {}

  /** An option of locks. */
  public sealed interface LeaseOption permits LeaseTime, Timeout {}

  /** An option of transactions. */
  public sealed interface TransactionOption permits Isolated, Retries, Acknowledged, Timeout {}

  /** See {@link Options#at}. */
  public record At(int index) implements AddOption, EdgeOption {
    /** Checks the index. */
    public At {
      notNegative("at", index);
    }
  }

  /** See {@link Options#reverseAt}. */
  public record ReverseAt(int index) implements EdgeOption {
    /** Checks the index. */
    public ReverseAt {
      notNegative("reverseAt", index);
    }
  }

  /** See {@link Options#start}. */
  public record Start(int index) implements ListOption {
    /** Checks the index. */
    public Start {
      notNegative("start", index);
    }
  }

  /** See {@link Options#limit(long)}. */
  public record Limit(long limit) implements ListOption, SearchOption, IncrementOption {}

  /** See {@link Options#by(long)}. */
  public record By(long amount) implements IncrementOption {}

  /** See {@link Options#limit(double)}. */
  public record DoubleLimit(double limit) implements DoubleOption {
    /** Checks that it is a finite number. */
    public DoubleLimit {
      finite("limit", limit);
    }
  }

  /** See {@link Options#by(double)}. */
  public record DoubleBy(double amount) implements DoubleOption {
    /** Checks that it is a finite number. */
    public DoubleBy {
      finite("by", amount);
    }
  }

  /** See {@link Options#limit(BigDecimal)}. */
  public record DecimalLimit(BigDecimal limit) implements DecimalOption {}

  /** See {@link Options#by(BigDecimal)}. */
  public record DecimalBy(BigDecimal amount) implements DecimalOption {}

  /** See {@link Options#after}. */
  public record After(Cursor cursor) implements ListOption, SearchOption {}

  /** See {@link Options#loose}. */
  public record Loose() implements PhoneticOption {}

  /** See {@link Options#similarity}. */
  public record Similarity(double least) implements TrigramOption {
    /** Checks that it is a share. */
    public Similarity {
      if (!(least >= 0 && least <= 1)) {
        throw new IllegalArgumentException("similarity(" + least + ") must be from 0 to 1");
      }
    }
  }

  /** See {@link Options#timeout}. */
  public record Timeout(Duration timeout)
      implements ReadOption,
          WriteOption,
          AddOption,
          EdgeOption,
          ListOption,
          SearchOption,
          IncrementOption,
          LeaseOption,
          TransactionOption {
    /** Checks that the time is positive. */
    public Timeout {
      if (timeout.isZero() || timeout.isNegative()) {
        throw new IllegalArgumentException("timeout(" + timeout + ") must be more than zero");
      }
    }
  }

  /** See {@link Options#lease}. */
  public record LeaseTime(Duration time) implements LeaseOption {
    private static final Duration SHORTEST = Duration.ofMillis(1);
    private static final Duration LONGEST = Duration.ofDays(365);

    /** Checks that the time is from 1 ms to 365 days. */
    public LeaseTime {
      if (time.compareTo(SHORTEST) < 0 || time.compareTo(LONGEST) > 0) {
        throw new IllegalArgumentException("lease(" + time + ") must be from 1 ms to 365 days");
      }
    }
  }

  /** See {@link Options#isolation}. */
  public record Isolated(Isolation isolation) implements TransactionOption {}

  /** See {@link Options#ack}. */
  public record Acknowledged(Ack ack) implements TransactionOption {}

  /** See {@link Options#retries}. */
  public record Retries(int times) implements TransactionOption {
    /** Checks the number. */
    public Retries {
      if (times < 0) {
        throw new IllegalArgumentException("retries(" + times + ") must not be negative");
      }
    }
  }

  private static void finite(String option, double number) {
    if (!Double.isFinite(number)) {
      throw new IllegalArgumentException(option + "(" + number + ") must be a finite number");
    }
  }

  private static void notNegative(String option, int index) {
    if (index < 0) {
      throw new IndexOutOfBoundsException(option + "(" + index + ") must not be negative");
    }
  }
}
