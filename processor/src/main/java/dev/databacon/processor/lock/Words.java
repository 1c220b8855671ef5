package dev.databacon.processor.lock;

import dev.databacon.processor.model.Numbers.Bits;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of a line that is being read; each is taken once, and none may be left over. */
final class Words {
  private final List<String> left;

  Words(String line) {
    left = new ArrayList<>(List.of(line.split(" +", -1)));
  }

  /** Takes the first word. */
  String first(String what) {
    if (left.isEmpty()) {
      throw new UnreadableLineException("it has no " + what);
    }
    return left.remove(0);
  }

  /** Takes a word wherever it stands, and says whether it was there. */
  boolean take(String word) {
    return left.remove(word);
  }

  /** Takes {@code name=value}, and gives the value; null when there is none. */
  @Nullable String optional(String name) {
    for (int i = 0; i < left.size(); i++) {
      if (left.get(i).startsWith(name + "=")) {
        return left.remove(i).substring(name.length() + 1);
      }
    }
    return null;
  }

  String required(String name) {
    String value = optional(name);
    if (value == null) {
      throw new UnreadableLineException("'" + name + "=' is missing");
    }
    return value;
  }

  /** Takes a context: up to eight hexadecimal digits, from 1 to 7fffffff. */
  int context(String name) {
    String digits = required(name);
    if (!digits.matches("[0-9a-f]{1,8}")) {
      throw new UnreadableLineException(name + "=" + digits + " is not 8 hexadecimal digits");
    }
    int context = Integer.parseUnsignedInt(digits, 16);
    if (context <= 0) {
      throw new UnreadableLineException(name + "=" + digits + " is not from 00000001 to 7fffffff");
    }
    return context;
  }

  /** Takes the key of what is in its node's row. */
  String key() {
    String key = optionalKey();
    if (key == null) {
      throw new UnreadableLineException("'key=' is missing");
    }
    return key;
  }

  @Nullable String optionalKey() {
    String key = optional("key");
    if (key != null && !key.matches("[a-z0-9]{1,8}")) {
      throw new UnreadableLineException("key=" + key + " is not of the characters a-z and 0-9");
    }
    return key;
  }

  /** Takes the first and last bit of a flag. */
  Bits bits() {
    String range = required("bits");
    if (!range.matches("\\d{1,2}-\\d{1,2}")) {
      throw new UnreadableLineException("bits=" + range + " is not like bits=3-5");
    }
    int dash = range.indexOf('-');
    int low = Integer.parseInt(range, 0, dash, 10);
    int high = Integer.parseInt(range, dash + 1, range.length(), 10);
    if (low > high || high > 62) {
      throw new UnreadableLineException("bits=" + range + " is not a range within 0-62");
    }
    return new Bits(low, high - low + 1);
  }

  /** Takes {@code one} or {@code many}, and says whether it was many. */
  boolean oneOrMany() {
    if (take("many")) {
      return true;
    }
    if (take("one")) {
      return false;
    }
    throw new UnreadableLineException("it says neither 'one' nor 'many'");
  }

  /** Takes what is left, which is one word: a value type. */
  StoredType type() {
    return StoredTypeText.read(first("value type"));
  }

  /** Refuses words that nobody took. */
  void end() {
    if (!left.isEmpty()) {
      throw new UnreadableLineException("'" + String.join(" ", left) + "' means nothing here");
    }
  }
}
