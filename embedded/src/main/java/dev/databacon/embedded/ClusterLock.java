package dev.databacon.embedded;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;

/**
 * The right to use a cluster's directory. The operating system takes it back when the process ends,
 * however it ends, so a lock that is held means a process that lives.
 */
final class ClusterLock implements AutoCloseable {
  static final String FILE = "cluster.lock";

  /**
   * The directories that this process holds. Opening and closing a lock file again would drop the
   * process's own lock on it, as POSIX has it, so this is asked first.
   */
  private static final Set<Path> HELD = new HashSet<>();

  private final Path directory;
  private final FileChannel channel;

  private ClusterLock(Path directory, FileChannel channel) {
    this.directory = directory;
    this.channel = channel;
  }

  /** Takes the lock, or says who has it. */
  static ClusterLock take(Path directory) throws IOException {
    return take(directory, directory);
  }

  /**
   * Takes the lock only if its file is there, since a directory that goes must not get a new one.
   */
  static ClusterLock takeExisting(Path directory) throws IOException {
    return take(directory, directory, Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE));
  }

  /** Takes the lock of a directory that is to be renamed at once. */
  static ClusterLock take(Path current, Path directory) throws IOException {
    return take(
        current,
        directory,
        Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE));
  }

  private static ClusterLock take(Path current, Path directory, Set<StandardOpenOption> options)
      throws IOException {
    synchronized (HELD) {
      if (HELD.contains(directory)) {
        throw inUse(directory, Long.toString(ProcessHandle.current().pid()));
      }
      FileChannel channel = FileChannel.open(current.resolve(FILE), options);
      try {
        FileLock lock = channel.tryLock();
        if (lock == null) {
          throw inUse(directory, readText(channel));
        }
        channel.truncate(0);
        byte[] pid = Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8);
        channel.write(ByteBuffer.wrap(pid), 0);
      } catch (IOException | RuntimeException e) {
        channel.close();
        throw e;
      }
      HELD.add(directory);
      return new ClusterLock(directory, channel);
    }
  }

  private static String readText(FileChannel channel) throws IOException {
    ByteBuffer text = ByteBuffer.allocate(32);
    channel.read(text, 0);
    return StandardCharsets.UTF_8.decode(text.flip()).toString();
  }

  private static EmbeddedServerException inUse(Path directory, String pid) {
    return new EmbeddedServerException(
        "The data directory "
            + directory
            + " is in use by process "
            + pid
            + ". Close the cluster there first, or choose another directory.");
  }

  @Override
  public void close() throws IOException {
    synchronized (HELD) {
      HELD.remove(directory);
      channel.close();
    }
  }
}
