package dev.databacon.processor.lock;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Numbers made from first names, so that two branches which add different elements take different
 * numbers without knowing of each other.
 */
final class FirstNameHash {
  private static final String DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz";
  private static final int KEY_LENGTH = 4;

  private FirstNameHash() {}

  /** A context: from 1 to 2<sup>31</sup> - 1. */
  static int context(String name) {
    int hash = (int) hash(name) & Integer.MAX_VALUE;
    return hash == 0 ? 1 : hash;
  }

  /** A key of four characters. */
  static String key(String name) {
    long rest = hash(name) >>> 1;
    StringBuilder key = new StringBuilder(KEY_LENGTH);
    for (int i = 0; i < KEY_LENGTH; i++) {
      key.append(DIGITS.charAt((int) (rest % DIGITS.length())));
      rest /= DIGITS.length();
    }
    return key.toString();
  }

  /** Where to begin to look for free bits: from 0 to 62. */
  static int bit(String name) {
    return (int) Long.remainderUnsigned(hash(name), Reserved.FLAG_BITS);
  }

  private static long hash(String name) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(digest).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
