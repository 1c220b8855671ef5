package dev.databacon.support;

import dev.databacon.schema.Contract;
import dev.databacon.schema.SchemaModule;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A schema module with the lock file of a test. */
public final class TestModule extends SchemaModule {
  private final String text;

  /** The lines after the header. */
  public TestModule(String... lines) {
    this(
        Contract.VERSION,
        "# databacon.lock 1 - commit this file\n" + String.join("\n", lines) + "\n");
  }

  /** A module that may be of another contract. */
  public TestModule(int contract, String text) {
    super(contract, "com.acme.DatabaconSchema", hash(text));
    this.text = text;
  }

  private static String hash(String text) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String lockText() {
    return text;
  }
}
