package dev.databacon.processor.lock;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The lock file as a value: one line an element, sorted by type and then by field. */
public final class Lock {
  /** The version of the format that this processor reads and writes. */
  static final int FORMAT = 1;

  /** A lock file that is not there yet. */
  public static final Lock EMPTY = new Lock(List.of());

  private static final String HEADER =
      "# databacon.lock "
          + FORMAT
          + " - commit this file; .gitattributes: databacon.lock merge=union\n";

  private final SortedMap<String, LockLine> lines = new TreeMap<>(byTypeThenField());

  Lock(Collection<? extends LockLine> lines) {
    lines.forEach(line -> this.lines.put(line.element(), line));
  }

  /** A type before its fields, and both before the types nested in it. */
  static Comparator<String> byTypeThenField() {
    return Comparator.comparing(
            (String e) -> e.indexOf('#') < 0 ? e : e.substring(0, e.indexOf('#')))
        .thenComparing(Comparator.naturalOrder());
  }

  /** All lines, sorted. */
  Collection<LockLine> lines() {
    return lines.values();
  }

  @Nullable LockLine line(String element) {
    return lines.get(element);
  }

  /** The line of that element if it is of that kind. */
  <L extends LockLine> @Nullable L line(Class<L> kind, String element) {
    LockLine line = lines.get(element);
    return kind.isInstance(line) ? kind.cast(line) : null;
  }

  /** The lines of the fields of a type. */
  List<FieldLine> fields(String owner) {
    return lines.tailMap(owner).values().stream()
        .takeWhile(line -> line.owner().equals(owner))
        .filter(FieldLine.class::isInstance)
        .map(FieldLine.class::cast)
        .toList();
  }

  /** Whether nothing is pinned yet. */
  public boolean isEmpty() {
    return lines.isEmpty();
  }

  /**
   * The package that all node types have in common; that of the first one where they have none.
   * Retired types count, so that the name does not change when one goes.
   */
  public String commonPackage() {
    List<String> packages =
        lines.values().stream()
            .filter(l -> l instanceof TypeLine type && type.kind() == TypeLine.Kind.NODE)
            .map(l -> packageOf(((TypeLine) l).compiledName()))
            .toList();
    if (packages.isEmpty()) {
      return "";
    }
    String common = packages.stream().reduce(Lock::common).orElse("");
    return common.isEmpty() ? packages.get(0) : common;
  }

  private static String packageOf(String type) {
    return type.substring(0, Math.max(0, type.lastIndexOf('.')));
  }

  private static String common(String one, String other) {
    String shared = one;
    while (!other.equals(shared) && !other.startsWith(shared + ".") && !shared.isEmpty()) {
      shared = packageOf(shared);
    }
    return shared;
  }

  /** The file's text: the same bytes for the same lines. */
  public String text() {
    return HEADER + linesText();
  }

  /** The SHA-256 of the sorted lines without comments, each ended by LF, in hexadecimal digits. */
  public String hash() {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(linesText().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  private String linesText() {
    return lines.values().stream().map(l -> l.text() + "\n").collect(Collectors.joining());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Lock that && lines.equals(that.lines);
  }

  @Override
  public int hashCode() {
    return lines.hashCode();
  }

  @Override
  public String toString() {
    return text();
  }
}
