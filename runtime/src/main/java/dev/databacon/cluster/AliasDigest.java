package dev.databacon.cluster;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keyed digest of aliases: the first 16 bytes of HMAC-SHA256 over context, scope and value.
 * Keyed, so that nobody can choose aliases that all fall on one server. Thread-safe.
 */
final class AliasDigest {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int LENGTH = 16;

  private final Mac keyed;

  AliasDigest(String hexKey) {
    try {
      keyed = Mac.getInstance(ALGORITHM);
      keyed.init(new SecretKeySpec(HexFormat.of().parseHex(hexKey), ALGORITHM));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has " + ALGORITHM + ".", e);
    }
  }

  byte[] of(int ctx, long scope, String value) {
    byte[] text = value.getBytes(StandardCharsets.UTF_8);
    byte[] message =
        ByteBuffer.allocate(Integer.BYTES + Long.BYTES + text.length)
            .putInt(ctx)
            .putLong(scope)
            .put(text)
            .array();
    return Arrays.copyOf(digest(message), LENGTH);
  }

  /**
   * What servers store, in hexadecimal digits, to tell whether two programs use the same key,
   * without storing the key.
   */
  String check() {
    return HexFormat.of()
        .formatHex(digest("databacon digest key".getBytes(StandardCharsets.UTF_8)));
  }

  private byte[] digest(byte[] message) {
    try {
      // A clone has the key set up already; looking up a new one costs more than the digest.
      return ((Mac) keyed.clone()).doFinal(message);
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("The platform's " + ALGORITHM + " cannot be cloned.", e);
    }
  }
}
