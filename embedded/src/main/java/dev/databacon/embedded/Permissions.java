package dev.databacon.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Who may do what with the files of a cluster. */
enum Permissions {
  OWNER_ONLY_FILE("rw-------"),
  OWNER_ONLY("rwx------"),
  /** Lets {@code nobody} through to the directories that it owns, and see nothing on the way. */
  EVERYBODY_MAY_PASS("rwx--x--x"),
  EVERYBODY_MAY_READ("rwxr-xr-x"),
  EVERYBODY_MAY_RUN("rwxr-xr-x");

  private final String text;

  Permissions(String text) {
    this.text = text;
  }

  void set(Path path) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(text));
  }

  FileAttribute<?> attribute() {
    return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(text));
  }
}
