package dev.databacon.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * What one compilation knows of its schema; a generated subclass per module is found as a service.
 * Immutable.
 */
public abstract class SchemaModule {
  private final int contract;
  private final String name;
  private final String hash;

  /**
   * Called by generated code: the version it was generated for, its class name, and the hash of its
   * lock file.
   */
  protected SchemaModule(int contract, String name, String hash) {
    this.contract = contract;
    this.name = name;
    this.hash = hash;
  }

  /** The version of {@link Contract} that its code was generated for. */
  public final int contract() {
    return contract;
  }

  /** The name of the generated class, which is unique per module. */
  public final String name() {
    return name;
  }

  /** SHA-256 of the lock file's text, in hexadecimal digits. */
  public final String hash() {
    return hash;
  }

  /**
   * The text of the lock file that the module was compiled with; read only for servers that do not
   * know its hash.
   */
  public String lockText() {
    String resource = "META-INF/databacon/" + name + ".lock";
    try (InputStream in = getClass().getClassLoader().getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(
            resource + " is missing beside " + name + ": build the module again.");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
