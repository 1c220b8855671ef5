package dev.databacon.embedded;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * The PostgreSQL binaries of this machine's kind, unpacked from the class path once per version and
 * user.
 */
final class PostgresBinaries {
  /** What this process found or unpacked already, by cache directory. */
  private static final Map<Path, PostgresBinaries> UNPACKED = new HashMap<>();

  private final Path home;

  private PostgresBinaries(Path home) {
    this.home = home;
  }

  /** The path of one of {@code initdb}, {@code pg_ctl} and {@code postgres}. */
  String program(String name) {
    return home.resolve("bin").resolve(name).toString();
  }

  /** Unpacks the binaries below a directory, unless they are there. */
  static synchronized PostgresBinaries unpackedIn(Path cache) {
    return UNPACKED.computeIfAbsent(cache, PostgresBinaries::findOrUnpack);
  }

  private static PostgresBinaries findOrUnpack(Path cache) {
    try {
      byte[] archive = archive();
      String digest =
          HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(archive));
      Path home = cache.resolve("postgres-" + digest.substring(0, 16));
      if (!Files.exists(home)) {
        unpack(archive, cache, home);
      }
      return new PostgresBinaries(home);
    } catch (IOException e) {
      throw new EmbeddedServerException(
          "Cannot unpack the PostgreSQL binaries below " + cache + ": " + e.getMessage(), e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  private static byte[] archive() throws IOException {
    String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String arch = System.getProperty("os.arch");
    String system = os.startsWith("mac") ? "Darwin" : os.startsWith("linux") ? "Linux" : "";
    if (system.isEmpty()) {
      throw new EmbeddedServerException(
          "Embedded servers run on Linux and macOS, not on " + os + ". Use servers of your own.");
    }
    String machine = arch.equals("amd64") ? "x86_64" : arch;
    try (InputStream in = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machine)) {
      return in.readAllBytes();
    } catch (IllegalStateException missing) {
      throw new EmbeddedServerException(
          "No PostgreSQL binaries for "
              + system
              + " on "
              + machine
              + " are on the class path. Add the artifact of io.zonky.test.postgres for this"
              + " platform.",
          missing);
    }
  }

  /** Several processes may unpack at once: each does so aside, and the first to finish wins. */
  private static void unpack(byte[] archive, Path cache, Path home) throws IOException {
    Files.createDirectories(cache);
    Path aside = Files.createTempDirectory(cache, "unpacking-");
    try {
      extract(archive, aside);
      Permissions.EVERYBODY_MAY_READ.set(aside);
      Files.move(aside, home, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      if (!Files.exists(home)) {
        throw e;
      }
    } finally {
      Trees.delete(aside);
    }
  }

  private static void extract(byte[] archive, Path target) throws IOException {
    try (InputStream xz = new XZInputStream(new ByteArrayInputStream(archive));
        TarArchiveInputStream tar = new TarArchiveInputStream(xz)) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        Path file = target.resolve(entry.getName()).normalize();
        if (!file.startsWith(target)) {
          throw new IOException("The archive holds a path outside of itself: " + entry.getName());
        }
        extract(tar, entry, file);
      }
    }
  }

  private static void extract(TarArchiveInputStream tar, TarArchiveEntry entry, Path file)
      throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(file);
      return;
    }
    Path parent = Objects.requireNonNull(file.getParent());
    Files.createDirectories(parent);
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(tar, file);
    if (parent.endsWith("bin")) {
      Permissions.EVERYBODY_MAY_RUN.set(file);
    }
  }
}
