package dev.databacon.write;

import dev.databacon.plan.Packed;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A node's packed body as JSON text. */
final class PackedText {
  private PackedText() {}

  static String flagsKey(String key) {
    return Packed.flagsKey(key);
  }

  /** Keys are letters and digits out of the lock file, so they need no escapes. */
  static @Nullable String of(Map<String, String> packed) {
    if (packed.isEmpty()) {
      return null;
    }
    StringBuilder text = new StringBuilder(64);
    char separator = '{';
    for (Map.Entry<String, String> entry : packed.entrySet()) {
      text.append(separator).append('"').append(entry.getKey()).append("\":");
      text.append(entry.getValue());
      separator = ',';
    }
    return text.append('}').toString();
  }
}
