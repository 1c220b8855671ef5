package dev.databacon.processor.lock;

import static dev.databacon.processor.lock.Schemas.STRING;
import static dev.databacon.processor.lock.Schemas.children;
import static dev.databacon.processor.lock.Schemas.codes;
import static dev.databacon.processor.lock.Schemas.messages;
import static dev.databacon.processor.lock.Schemas.name;
import static dev.databacon.processor.lock.Schemas.node;
import static dev.databacon.processor.lock.Schemas.parent;
import static dev.databacon.processor.lock.Schemas.pin;
import static dev.databacon.processor.lock.Schemas.prop;
import static dev.databacon.processor.lock.Schemas.sound;
import static dev.databacon.processor.lock.Schemas.type;
import static org.assertj.core.api.Assertions.assertThat;

import dev.databacon.processor.model.InterfaceName;
import dev.databacon.processor.model.NodeType;
import dev.databacon.processor.report.Code;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is pinned of trees. */
class ChildPinningTest {
  private static final InterfaceName DOC = type("com.acme.Doc");
  private static final NodeType SECTION = node("Section", parent("doc", "Doc", "sections"));
  private static final NodeType WITH = node("Doc", children("sections", "Section"));

  @Test
  void aListOfChildrenHasALineAndAParentHasNone() {
    Pinned pinned = pin("", WITH, SECTION);
    assertThat(sound(pinned))
        .containsPattern("child com.acme.Doc#sections ctx=\\w{8} target=com.acme.Section\n")
        .doesNotContain("Section#doc");
    assertThat(pinned.numbers().context(DOC, name("sections"))).isPositive();
    String lock = sound(pinned);
    assertThat(sound(pin(lock, WITH, node("Section")))).isEqualTo(lock);
    assertThat(sound(pin(lock, WITH, SECTION))).isEqualTo(lock);
  }

  @Test
  void itKeepsItsLineWhateverItIsCalled() {
    String lock = Schemas.lock(WITH, SECTION);
    NodeType renamed = node("Doc", children("parts@Was(sections)", "Section"));
    assertThat(sound(pin(lock, renamed, node("Section")))).isEqualTo(lock);
    NodeType retired = node(DOC, List.of("sections"));
    assertThat(sound(pin(lock, retired, node("Section"))))
        .containsPattern("child com.acme.Doc#sections .* retired\n");
  }

  @Test
  void itMayNotGoNorHoldAnotherType() {
    String lock = Schemas.lock(WITH, SECTION, node("Page"));
    assertThat(codes(pin(lock, node("Doc"), node("Section"), node("Page"))))
        .containsExactly(Code.LOCK_LINE_GONE);
    Pinned other =
        pin(lock, node("Doc", children("sections", "Page")), node("Section"), node("Page"));
    assertThat(codes(other)).containsExactly(Code.LOCK_TARGET_CHANGED);
    assertThat(messages(other).get(0)).contains("com.acme.Section", "com.acme.Page");
    Pinned kind = pin(lock, node("Doc", prop("sections", STRING)), node("Section"), node("Page"));
    assertThat(codes(kind)).containsExactly(Code.LOCK_KIND_CHANGED);
  }

  @Test
  void whatIsStoredDoesNotBecomeAParent() {
    String lock = Schemas.lock(WITH, node("Section", prop("doc", STRING)));
    assertThat(codes(pin(lock, WITH, SECTION))).containsExactly(Code.LOCK_KIND_CHANGED);
  }

  @Test
  void parentAndChildAreOfOneModule() {
    assertThat(codes(pin("", WITH))).containsExactly(Code.LOCK_TARGET_ELSEWHERE);
    assertThat(codes(pin("", SECTION))).containsExactly(Code.LOCK_TARGET_ELSEWHERE);
    // Compiled before: its lines are there.
    String lock = Schemas.lock(WITH, SECTION);
    Pinned part = Pinning.pin(lock, Schemas.schema(SECTION), (type, node) -> true);
    assertThat(sound(part)).isEqualTo(lock);
  }

  @Test
  void linesOfTwoBranchesAgreeOrAreNamed() {
    String line = "child com.acme.Doc#sections ctx=00000007 target=com.acme.Section";
    String twice = line + "\n" + line + " retired\n";
    assertThat(LockText.read(twice).lock().text()).contains(line + " retired\n");
    LockText.Read apart = LockText.read(line + "\n" + line.replace("Section", "Page") + "\n");
    assertThat(apart.report().findings())
        .extracting("code")
        .containsExactly(Code.LOCK_LINES_DISAGREE);
  }
}
