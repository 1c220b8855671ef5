package dev.databacon.sample.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentReaderTest {
  @TempDir Path root;

  @Test
  void readsAPlainFile() throws IOException {
    Document document = (Document) read("a.txt", utf8("Fine pigs\n"));
    assertThat(document.file()).isEqualTo("a.txt");
    assertThat(document.path()).isEqualTo(root.resolve("a.txt"));
    assertThat(document.title()).isEqualTo("Fine pigs");
    assertThat(document.bytes()).isEqualTo(10);
    assertThat(document.words().total()).isEqualTo(2);
  }

  @Test
  void readsACompressedFile() throws IOException {
    Document document = (Document) read("a.1.gz", gzip(utf8(".SH NAME\nfork \\- split")));
    assertThat(document.title()).isEqualTo("fork - split");
    assertThat(document.bytes()).isEqualTo(22);
  }

  @Test
  void skipsWhatIsNoText() throws IOException {
    assertThat(read("lib.so.1", new byte[] {127, 'E', 'L', 'F', 0, 1}))
        .isEqualTo(skipped(Skip.BINARY));
    assertThat(read("latin.txt", new byte[] {'c', 'a', 'f', (byte) 0xE9}))
        .isEqualTo(skipped(Skip.BAD_ENCODING));
    assertThat(read("empty.txt", new byte[0])).isEqualTo(skipped(Skip.NO_WORDS));
    assertThat(read("dots.txt", utf8("... 12"))).isEqualTo(skipped(Skip.NO_WORDS));
  }

  @Test
  void skipsDamagedArchives() throws IOException {
    byte[] whole = gzip(utf8("pigs ".repeat(1_000)));
    assertThat(read("cut.txt.gz", Arrays.copyOf(whole, whole.length / 2)))
        .isEqualTo(skipped(Skip.BAD_GZIP));
    assertThat(read("text.txt.gz", utf8("pigs"))).isEqualTo(skipped(Skip.BAD_GZIP));
  }

  @Test
  void skipsWhatIsTooLongAlsoWhenItLooksSmall() throws IOException {
    byte[] long1 = new byte[DocumentReader.MAX_BYTES + 1];
    Arrays.fill(long1, (byte) 'x');
    assertThat(read("long.txt", long1)).isEqualTo(skipped(Skip.TOO_LONG));
    byte[] packed = gzip(long1);
    assertThat(packed.length).isLessThan(10_000);
    assertThat(read("bomb.txt.gz", packed)).isEqualTo(skipped(Skip.TOO_LONG));
  }

  @Test
  void skipsWhatCannotBeRead() throws IOException {
    assertThat(new DocumentReader(root).read("gone.txt")).isEqualTo(skipped(Skip.UNREADABLE));
    Files.createDirectory(root.resolve("directory.txt"));
    assertThat(new DocumentReader(root).read("directory.txt")).isEqualTo(skipped(Skip.UNREADABLE));
  }

  private Reading read(String file, byte[] content) throws IOException {
    Files.write(root.resolve(file), content);
    return new DocumentReader(root).read(file);
  }

  private static Reading skipped(Skip reason) {
    return new Reading.Skipped(reason);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(content);
    }
    return bytes.toByteArray();
  }
}
