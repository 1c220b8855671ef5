package dev.databacon.sample.text;

/** Why a file, or a whole directory, was left out. */
public enum Skip {
  /** Neither text, Markdown, HTML, Java nor a manual page, or not a regular file at all. */
  OTHER_KIND("other kind of file"),
  /** Links are never followed, so that no link can lead round in a circle. */
  SYMBOLIC_LINK("symbolic link"),
  /** Hidden directories, build outputs and the sample's own data. */
  DIRECTORY("hidden or build directory"),
  /** No permission, gone in the meantime, or a damaged disk. */
  UNREADABLE("unreadable"),
  /** More text than {@link DocumentReader#MAX_BYTES}. */
  TOO_LONG("too long"),
  /** A NUL byte says that it is not text, whatever its name says. */
  BINARY("binary"),
  /** Not UTF-8. */
  BAD_ENCODING("not UTF-8"),
  /** Compressed, and broken. */
  BAD_GZIP("damaged gzip"),
  /** Nothing in it that would be indexed. */
  NO_WORDS("no words"),
  /** A path with control characters, undecodable bytes or too many characters. */
  BAD_NAME("unusable file name");

  private final String text;

  Skip(String text) {
    this.text = text;
  }

  /** How the report names this reason. */
  public String text() {
    return text;
  }
}
