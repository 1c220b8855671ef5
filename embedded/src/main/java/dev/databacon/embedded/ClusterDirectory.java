package dev.databacon.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The directory of a cluster, locked: the lock file, the credentials and one folder per server. A
 * temporary one goes away at the end.
 */
final class ClusterDirectory implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedCluster.class);
  private static final String TEMPORARY_PREFIX = "cluster-";

  private final Path path;
  private final ClusterLock lock;
  private final boolean temporary;

  private ClusterDirectory(Path path, ClusterLock lock, boolean temporary) {
    this.path = path;
    this.lock = lock;
    this.temporary = temporary;
  }

  /** Opens a directory that stays. One that holds something else is refused. */
  static ClusterDirectory kept(Path directory, Account account) throws IOException {
    if (!Files.exists(directory)) {
      Files.createDirectories(directory.toAbsolutePath().getParent());
      Files.createDirectory(directory, Permissions.OWNER_ONLY.attribute());
    }
    Path real = directory.toRealPath();
    if (!Files.exists(real.resolve(Credentials.FILE)) && holdsOtherThings(real)) {
      throw new EmbeddedServerException(
          "The directory "
              + real
              + " is not empty and holds no embedded servers. Choose an empty or a new one.");
    }
    return new ClusterDirectory(real, ClusterLock.take(real), false).openTo(account);
  }

  private static boolean holdsOtherThings(Path directory) throws IOException {
    try (Stream<Path> entries = Files.list(directory)) {
      return entries.anyMatch(entry -> !entry.endsWith(ClusterLock.FILE));
    }
  }

  /** Makes a directory that is deleted in the end, after what dead processes left was deleted. */
  static ClusterDirectory temporary(Account account) throws IOException {
    Path base = temporaryBase();
    sweep(base);
    // It gets its final name when it is locked, or a sweep of another process could take it.
    Path fresh = Files.createTempDirectory(base, "new-");
    Path named = base.resolve(TEMPORARY_PREFIX + fresh.getFileName().toString().substring(4));
    ClusterLock lock = ClusterLock.take(fresh, named);
    Files.move(fresh, named);
    return new ClusterDirectory(named, lock, true).openTo(account);
  }

  /** Each user has a base of their own, which nobody else can write to. */
  static Path temporaryBase() throws IOException {
    String user = System.getProperty("user.name");
    Path base = Path.of(System.getProperty("java.io.tmpdir")).resolve("databacon-embedded-" + user);
    Files.createDirectories(base);
    if (!Files.getOwner(base).getName().equals(user)) {
      throw new EmbeddedServerException(
          "The directory " + base + " belongs to " + Files.getOwner(base) + ". Remove it.");
    }
    Permissions.EVERYBODY_MAY_PASS.set(base);
    return base.toRealPath();
  }

  private static void sweep(Path base) throws IOException {
    List<Path> siblings;
    try (Stream<Path> entries = Files.list(base)) {
      siblings =
          entries
              .filter(entry -> entry.getFileName().toString().startsWith(TEMPORARY_PREFIX))
              .toList();
    }
    for (Path sibling : siblings) {
      removeIfAbandoned(sibling);
    }
  }

  private static void removeIfAbandoned(Path sibling) {
    try {
      new ClusterDirectory(sibling, ClusterLock.takeExisting(sibling), true).removeAbandoned();
    } catch (EmbeddedServerException | NoSuchFileException inUseOrGone) {
      LOG.debug("Leaving {} alone: {}", sibling, inUseOrGone.getMessage());
    } catch (IOException e) {
      LOG.warn("Cannot remove {}: {}", sibling, e.toString());
    }
  }

  private void removeAbandoned() throws IOException {
    LOG.warn("Ending the servers in {}, whose owner is gone, and removing it", path);
    try {
      for (Path data : dataDirectories(path)) {
        Postmaster.of(data).ifPresent(Postmaster::kill);
      }
    } catch (IOException | RuntimeException e) {
      release();
      throw e;
    }
    close();
  }

  private static List<Path> dataDirectories(Path cluster) throws IOException {
    try (Stream<Path> entries = Files.list(cluster)) {
      return entries.map(entry -> entry.resolve("data")).filter(Files::isDirectory).toList();
    }
  }

  private ClusterDirectory openTo(Account account) throws IOException {
    if (account.equals(Account.NOBODY)) {
      Permissions.EVERYBODY_MAY_PASS.set(path);
    }
    return this;
  }

  boolean isTemporary() {
    return temporary;
  }

  Path path() {
    return path;
  }

  Path server(String name) {
    return path.resolve(name);
  }

  Credentials credentials(@Nullable String user, @Nullable String password) throws IOException {
    return Credentials.keptIn(path, user, password);
  }

  @Override
  public void close() throws IOException {
    try {
      if (temporary) {
        Trees.delete(path);
      }
    } finally {
      lock.close();
    }
  }

  /** Unlocks the directory and leaves it, such as under a server that does not stop. */
  void release() throws IOException {
    lock.close();
  }
}
