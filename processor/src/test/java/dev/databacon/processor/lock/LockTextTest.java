package dev.databacon.processor.lock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The text of a lock file is read and written without loss. */
class LockTextTest {
  private static final String EVERY_KIND =
      """
      # databacon.lock 1 - commit this file; .gitattributes: databacon.lock merge=union
      node com.acme.Doc ctx=00000007
      value com.acme.Doc#content key=c0nt record(path:string,old!:long,topTerms:list(long))
      lock com.acme.Doc#edit ctx=0000000f
      prop com.acme.Doc#kinds key=k1nd set(enum(A,B!))
      flag com.acme.Doc#length bits=0-15 int max=65535 default=0
      prop com.acme.Doc#raw ctx=0a61b2c3 bytes apart
      relation com.acme.Doc#scores ctx=00000008 reverse=00000009 many target=com.acme.Doc edge=com.acme.Doc$Score
      edge com.acme.Doc$Score
      value com.acme.Doc$Score#note map(string)
      flag com.acme.Doc$Score#similarity bits=0-15 int max=9 default=3 own
      node com.acme.Term ctx=0000000a retired
      value com.acme.Term#docCount long
      alias com.acme.Term#string ctx=0000000b key=strn one uniqueTo=corpus
      node com.acme.User ctx=0000000c now=com.acme.people.User
      relation com.acme.User#corpora ctx=0000000d many target=com.acme.Corpus inverse=user
      alias com.acme.User#emails ctx=0000000e many flags=com.acme.User$EmailFlags
      name com.acme.User#names ctx=0000000f many search=phonetic flags=com.acme.User$EmailFlags
      flag com.acme.User#newsletterSub bits=62-62 boolean default=true
      prop com.acme.User#password key=k3f9 string flags=com.acme.User$EmailFlags retired
      flag com.acme.User#role bits=1-2 enum=ADMIN:0,GUEST!:1,USER:2 default=ADMIN
      name com.acme.User#title ctx=00000010 key=t1tl one search=prefix fold
      flags com.acme.User$EmailFlags
      """;

  @Test
  void everyKindOfLineSurvivesReadingAndWriting() {
    LockText.Read read = LockText.read(EVERY_KIND);

    assertThat(read.report().findings()).isEmpty();
    assertThat(read.lock().text()).isEqualTo(EVERY_KIND);
  }

  @Test
  void linesMayComeInAnyOrderTwiceWithCarriageReturnsAndBlankLines() {
    List<String> lines = EVERY_KIND.lines().sorted().toList();
    String shuffled = String.join("\r\n\r\n", lines) + "\r\n" + String.join("\r\n", lines);

    LockText.Read read = LockText.read(shuffled);

    assertThat(read.report().findings()).isEmpty();
    assertThat(read.lock().text()).isEqualTo(EVERY_KIND);
  }

  @Test
  void theHashIsOfTheLinesAloneWhateverTheirOrder() {
    String shuffled =
        "# a remark\n"
            + EVERY_KIND.lines().sorted().toList().stream().reduce("", (a, b) -> a + b + "\n");

    assertThat(LockText.read(shuffled).lock().hash())
        .isEqualTo(LockText.read(EVERY_KIND).lock().hash())
        .isNotEqualTo(LockText.read(EVERY_KIND.replace("max=9", "max=8")).lock().hash())
        .matches("[0-9a-f]{64}");
  }

  @Test
  void conflictMarkersAreRefusedWithTheLineAndTheMend() {
    String text =
        """
        <<<<<<< HEAD
        node com.acme.A ctx=00000001
        =======
        node com.acme.B ctx=00000001
        >>>>>>> other
        """;

    assertThat(LockText.read(text).report().findings())
        .singleElement()
        .satisfies(f -> assertThat(f.code()).isEqualTo(Code.LOCK_CONFLICT_MARKERS))
        .extracting(Finding::message)
        .asString()
        .contains("line 1", "Keep the lines of both sides", "databacon.lock merge=union");
  }

  @Test
  void aFileOfALaterFormatIsRefused() {
    assertThat(LockText.read("# databacon.lock 2 - new\n").report().findings())
        .extracting(Finding::code)
        .containsExactly(Code.LOCK_FORMAT_NEWER);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      value = {
        "nodule com.acme.User ctx=1; is no kind of element",
        "node com.acme.User; 'ctx=' is missing",
        "node com.acme.User#name ctx=00000001; is not the name of a node",
        "prop com.acme.User key=abcd string; is not the name of a prop",
        "node; it has no element",
        "node com.acme.User ctx=80000000; is not from 00000001 to 7fffffff",
        "node com.acme.User ctx=00000000; is not from 00000001 to 7fffffff",
        "node com.acme.User ctx=xyz; is not 8 hexadecimal digits",
        "node com.acme.User ctx=00000001 shiny; 'shiny' means nothing here",
        "prop com.acme.User#a key=abcd strung; is not a value type",
        "prop com.acme.User#a key=abcd list(string; is not a value type",
        "prop com.acme.User#a key=abcd record(a:string,); is not a value type",
        "prop com.acme.User#a key=AB!D string; is not of the characters",
        "prop com.acme.User#a string; 'key=' is missing",
        "prop com.acme.User#a string apart; 'ctx=' is missing",
        "alias com.acme.User#a ctx=00000001; neither 'one' nor 'many'",
        "name com.acme.User#a ctx=00000001 many; 'search=' is missing",
        "name com.acme.User#a ctx=00000001 many search=regex; is no kind of search",
        "flag com.acme.User#a bits=5-3 boolean default=true; is not a range within 0-62",
        "flag com.acme.User#a bits=60-63 int max=3 default=0; is not a range within 0-62",
        "flag com.acme.User#a bits=1 boolean default=true; is not like bits=3-5",
        "flag com.acme.User#a bits=1-1 boolean default=perhaps; is neither 'true' nor 'false'",
        "flag com.acme.User#a bits=1-1 enum=A:0,B:1,C:2 default=A; do not fit in 1 bits",
        "flag com.acme.User#a bits=1-1 int max=2 default=0; do not fit in 1 bits",
        "flag com.acme.User#a bits=1-2 int max=many default=0; is not a number",
        "flag com.acme.User#a bits=1-2 enum=A default=A; is not like NAME:0",
        "flag com.acme.User#a bits=1-2 enum=A:0,A:1 default=A; two codes for A",
        "flag com.acme.User#a bits=1-2 enum=A:0,B:0 default=A; the same code",
        "flag com.acme.User#a bits=1-2 enum=A:0 default=B; its default has no code",
        "relation com.acme.User#a ctx=00000001 many target=com.acme.B; 'reverse=' is missing",
      })
  void aLineThatCannotBeReadIsNamedWithTheReason(String line, String reason) {
    assertThat(LockText.read("\n" + line + "\n").report().findings())
        .singleElement()
        .satisfies(f -> assertThat(f.code()).isEqualTo(Code.LOCK_LINE_UNREADABLE))
        .extracting(Finding::message)
        .asString()
        .contains("Line 2", line, reason);
  }
}
