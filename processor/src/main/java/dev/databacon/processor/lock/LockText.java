package dev.databacon.processor.lock;

import dev.databacon.processor.model.Origin;
import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Report;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the text of a lock file. Lines may come in any order and more than once, as a union merge
 * leaves them.
 */
final class LockText {
  private static final Pattern HEADER = Pattern.compile("# databacon\\.lock (\\d{1,9})\\b.*");
  private static final Pattern CONFLICT_MARKER = Pattern.compile("(<{7}|>{7}|\\|{7})( .*)?|={7}");

  private final Map<String, LockLine> lines = new LinkedHashMap<>();
  private final Report.Builder report = new Report.Builder();

  private LockText() {}

  /** What a text holds, and what is wrong with it. */
  record Read(Lock lock, Report report) {}

  static Read read(String text) {
    LockText reader = new LockText();
    String[] lines = text.split("\r?\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (CONFLICT_MARKER.matcher(lines[i]).matches()) {
        // What stands between the markers is in doubt: nothing else is said about the file.
        reader.report.add(Code.LOCK_CONFLICT_MARKERS, Origin.NOWHERE, i + 1);
        return new Read(Lock.EMPTY, reader.report.build());
      }
    }
    for (int i = 0; i < lines.length; i++) {
      reader.read(i + 1, lines[i].strip());
    }
    return new Read(new Lock(reader.lines.values()), reader.report.build());
  }

  private void read(int number, String line) {
    Matcher header = HEADER.matcher(line);
    if (header.matches()) {
      if (Integer.parseInt(header.group(1)) > Lock.FORMAT) {
        report.add(Code.LOCK_FORMAT_NEWER, Origin.NOWHERE, header.group(1), Lock.FORMAT);
      }
    } else if (!line.isEmpty() && !line.startsWith("#")) {
      try {
        add(parse(line));
      } catch (UnreadableLineException e) {
        report.add(Code.LOCK_LINE_UNREADABLE, Origin.NOWHERE, number, line, e.why());
      }
    }
  }

  private void add(LockLine line) {
    LockLine before = lines.putIfAbsent(line.element(), line);
    if (before == null) {
      return;
    }
    LockLine both = before.union(line);
    if (both == null) {
      report.add(
          Code.LOCK_LINES_DISAGREE, Origin.NOWHERE, line.element(), before.text(), line.text());
    } else {
      lines.put(line.element(), both);
    }
  }

  private static LockLine parse(String text) {
    Words words = new Words(text);
    String kind = words.first("kind");
    String element = words.first("element");
    boolean field = element.indexOf('#') > 0;
    LockLine line =
        switch (kind) {
          case "node" -> TypeLine.read(TypeLine.Kind.NODE, element, words);
          case "flags" -> TypeLine.read(TypeLine.Kind.FLAGS, element, words);
          case "edge" -> TypeLine.read(TypeLine.Kind.EDGE, element, words);
          case "flag" -> FlagLine.read(element, words);
          case "prop" -> PropLine.read(element, words);
          case "value" -> ValueLine.read(element, words);
          case "alias" -> AliasLine.read(element, words);
          case "name" -> NameLine.read(element, words);
          case "lock" -> LeaseLine.read(element, words);
          case "relation" -> RelationLine.read(element, words);
          case "child" -> ChildLine.read(element, words);
          default -> throw new UnreadableLineException("'" + kind + "' is no kind of element");
        };
    if (field != line instanceof FieldLine) {
      throw new UnreadableLineException("'" + element + "' is not the name of a " + kind);
    }
    words.end();
    return line;
  }
}
