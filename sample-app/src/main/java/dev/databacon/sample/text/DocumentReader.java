package dev.databacon.sample.text;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Reads text files, also compressed ones. Thread-safe. */
public final class DocumentReader {
  /** The most text that is read from one file, in bytes after decompression. */
  public static final int MAX_BYTES = 4 << 20;

  private final Path root;

  /** A reader of the files below {@code root}. */
  public DocumentReader(Path root) {
    this.root = root;
  }

  /** Reads one file, given by its path below the root. Whatever is wrong with it is a result. */
  public Reading read(String file) {
    Path path = root.resolve(file);
    String fileName = String.valueOf(path.getFileName());
    Kind kind = Kind.of(fileName);
    if (kind == null) {
      return new Reading.Skipped(Skip.OTHER_KIND);
    }
    try {
      byte[] bytes = bytes(path);
      if (bytes.length > MAX_BYTES) {
        return new Reading.Skipped(Skip.TOO_LONG);
      }
      if (isBinary(bytes)) {
        return new Reading.Skipped(Skip.BINARY);
      }
      // A fresh decoder reports what is malformed, where new String would put a question mark.
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      String plain = Markup.strip(kind, text);
      Words words = Words.of(plain);
      if (words.counts().isEmpty()) {
        return new Reading.Skipped(Skip.NO_WORDS);
      }
      String title = Title.of(kind, fileName, text, plain);
      return new Document(file, path, title, Outline.of(kind, text), bytes.length, words);
    } catch (CharacterCodingException notUtf8) {
      return new Reading.Skipped(Skip.BAD_ENCODING);
    } catch (ZipException | EOFException damaged) {
      return new Reading.Skipped(Skip.BAD_GZIP);
    } catch (IOException unreadable) {
      return new Reading.Skipped(Skip.UNREADABLE);
    }
  }

  /** At most one byte more than is allowed, so a small file cannot unpack into all of memory. */
  private static byte[] bytes(Path path) throws IOException {
    try (InputStream raw = Files.newInputStream(path)) {
      InputStream in = path.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
      return in.readNBytes(MAX_BYTES + 1);
    }
  }

  private static boolean isBinary(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }
}
