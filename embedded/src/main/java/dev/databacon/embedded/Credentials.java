package dev.databacon.embedded;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The user and the password that a cluster's servers were made with, kept beside them so that they
 * can be opened again without being told.
 */
record Credentials(String user, String password) {
  static final String FILE = "cluster.properties";

  /**
   * Reads what is kept in a directory, or makes it: anybody on the machine can reach a loopback
   * port, so the password is a random one unless one is given.
   */
  static Credentials keptIn(Path directory, @Nullable String user, @Nullable String password)
      throws IOException {
    Path file = directory.resolve(FILE);
    if (!Files.exists(file)) {
      Credentials made =
          new Credentials(
              user == null ? "postgres" : user, password == null ? randomPassword() : password);
      made.write(file);
      return made;
    }
    Credentials kept = read(file);
    refuseOther(directory, "user", user, kept.user);
    refuseOther(directory, "password", password, kept.password);
    return kept;
  }

  private static void refuseOther(
      Path directory, String what, @Nullable String asked, String kept) {
    if (asked != null && !asked.equals(kept)) {
      throw new EmbeddedServerException(
          "The servers in "
              + directory
              + " were made with another "
              + what
              + ". Leave it out to use the one that is kept there.");
    }
  }

  private static String randomPassword() {
    byte[] bytes = new byte[18];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static Credentials read(Path file) throws IOException {
    Properties properties = new Properties();
    try (Reader in = Files.newBufferedReader(file)) {
      properties.load(in);
    }
    return new Credentials(
        properties.getProperty("user", ""), properties.getProperty("password", ""));
  }

  private void write(Path file) throws IOException {
    Properties properties = new Properties();
    properties.setProperty("user", user);
    properties.setProperty("password", password);
    Files.deleteIfExists(file);
    Files.createFile(file, Permissions.OWNER_ONLY_FILE.attribute());
    try (Writer out = Files.newBufferedWriter(file)) {
      properties.store(out, null);
    }
  }

  @Override
  public String toString() {
    return "Credentials[user=" + user + "]";
  }
}
