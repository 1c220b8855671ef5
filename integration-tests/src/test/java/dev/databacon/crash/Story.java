package dev.databacon.crash;

import dev.databacon.error.DatabaconException;
import dev.databacon.error.OutcomeUnknownException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What writers intended, and what they were told of it, as lines that survive them. Thread-safe.
 */
final class Story {
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Consumer<String> lines;

  /** What a writer knows of a deed. */
  enum Told {
    /** It was still waiting when it died. */
    NOTHING,
    /** It is done. */
    DONE,
    /** It is not done. */
    FAILED,
    /** An exception that says that it may be either. */
    UNKNOWN
  }

  /** One deed. */
  record Entry(String deed, Told told, String failure) {}

  Story() {
    this(line -> {});
  }

  /** Each thing is told as a line before anything else happens. */
  Story(Consumer<String> lines) {
    this.lines = lines;
  }

  /** Does it, and notes what comes of it. */
  void tell(String deed, String tag, Runnable run) {
    note(tag, new Entry(deed, Told.NOTHING, ""));
    Entry end;
    try {
      run.run();
      end = new Entry(deed, Told.DONE, "");
    } catch (OutcomeUnknownException e) {
      end = new Entry(deed, Told.UNKNOWN, e.getClass().getSimpleName());
    } catch (DatabaconException e) {
      end = new Entry(deed, Told.FAILED, e.getClass().getSimpleName());
    }
    note(tag, end);
  }

  private synchronized void note(String tag, Entry entry) {
    entries.put(tag, entry);
    lines.accept(tag + " " + entry.deed + " " + entry.told + " " + entry.failure);
  }

  /** Takes up a line of somebody else's story. */
  void read(String line) {
    String[] words = line.split(" ", -1);
    note(words[0], new Entry(words[1], Told.valueOf(words[2]), words[3]));
  }

  synchronized Map<String, Entry> entries() {
    return new LinkedHashMap<>(entries);
  }

  /** How many deeds ended in which way. */
  synchronized Map<Told, Integer> counts() {
    Map<Told, Integer> counts = new EnumMap<>(Told.class);
    entries.values().forEach(entry -> counts.merge(entry.told, 1, Integer::sum));
    return counts;
  }
}
