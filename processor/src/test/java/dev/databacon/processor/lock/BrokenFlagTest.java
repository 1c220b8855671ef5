package dev.databacon.processor.lock;

import static dev.databacon.processor.lock.Schemas.bool;
import static dev.databacon.processor.lock.Schemas.coded;
import static dev.databacon.processor.lock.Schemas.codes;
import static dev.databacon.processor.lock.Schemas.constants;
import static dev.databacon.processor.lock.Schemas.flag;
import static dev.databacon.processor.lock.Schemas.lock;
import static dev.databacon.processor.lock.Schemas.messages;
import static dev.databacon.processor.lock.Schemas.node;
import static dev.databacon.processor.lock.Schemas.pin;
import static dev.databacon.processor.lock.Schemas.whole;
import static org.assertj.core.api.Assertions.assertThat;

import dev.databacon.processor.model.EnumType;
import dev.databacon.processor.model.Flag;
import dev.databacon.processor.model.FlagType;
import dev.databacon.processor.model.NodeType;
import dev.databacon.processor.report.Code;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every way of breaking stored flags is refused by name. */
class BrokenFlagTest {
  private static void refused(Flag before, Flag after, Code code, String... words) {
    refused(pin(lock(node("User", before)), node("User", after)), code, words);
  }

  private static void refused(Pinned pinned, Code code, String... words) {
    assertThat(codes(pinned)).as(messages(pinned).toString()).containsExactly(code);
    assertThat(List.of(words)).allSatisfy(w -> assertThat(messages(pinned).get(0)).contains(w));
  }

  @Test
  void aChangedType() {
    refused(
        bool("active"), whole("active", 1, 1), Code.LOCK_FLAG_TYPE_CHANGED, "a boolean", "an int");
  }

  @Test
  void aChangedDefaultOfABoolean() {
    refused(
        flag("news", new FlagType.Bool(true)),
        bool("news"),
        Code.LOCK_FLAG_DEFAULT_CHANGED,
        "Write defaultValue = \"true\"");
  }

  @Test
  void aChangedDefaultOfAnInt() {
    refused(
        flag("n", new FlagType.Int(3, 7, 2)),
        flag("n", new FlagType.Int(3, 7, 3)),
        Code.LOCK_FLAG_DEFAULT_CHANGED,
        "defaultValue = \"2\"");
  }

  @Test
  void anotherFirstConstantWhereTheFirstIsTheDefault() {
    refused(
        coded("role", constants("ADMIN", "STAFF")),
        coded("role", constants("STAFF", "BOSS@Was(ADMIN)")),
        Code.LOCK_FLAG_DEFAULT_CHANGED,
        "User.role reads as ADMIN",
        "Write defaultValue = \"BOSS\"");
  }

  @Test
  void aLoweredMaximum() {
    refused(whole("n", 3, 7), whole("n", 3, 5), Code.LOCK_FLAG_MAX_LOWERED, "up to 7", "as 5");
  }

  @Test
  void anIntThatNeedsMoreBits() {
    refused(whole("n", 8, 255), whole("n", 16, 65535), Code.LOCK_FLAG_BITS_CHANGED, "8 bits", "16");
  }

  @Test
  void anEnumThatNeedsMoreBits() {
    refused(
        coded("role", constants("A", "B", "C")),
        coded("role", constants("A", "B", "C", "D", "E")),
        Code.LOCK_FLAG_BITS_CHANGED,
        "2 bits, pinned, and now needs 3");
  }

  @Test
  void anEnumDeclaredWithOtherBits() {
    EnumType type = constants("A", "B");
    refused(
        coded("role", type),
        flag("role", new FlagType.OfEnum(type, 5, true, type.constants().get(0))),
        Code.LOCK_FLAG_BITS_CHANGED,
        "now needs 5");
  }

  @Test
  void aConstantRenamedWithoutWas() {
    refused(
        coded("role", constants("ADMIN", "STAFF")),
        coded("role", constants("ADMIN", "EMPLOYEE")),
        Code.LOCK_CONSTANT_GONE,
        "Constant 'STAFF' of the enum of User.role",
        "Did you mean @Was(\"STAFF\") on 'EMPLOYEE'?");
  }

  @Test
  void aConstantGoneWithoutRetired() {
    refused(
        coded("role", constants("ADMIN", "STAFF")),
        coded("role", constants("ADMIN")),
        Code.LOCK_CONSTANT_GONE,
        "put @Retired(\"STAFF\") on enum Role");
  }

  @Test
  void aConstantUnderARetiredName() {
    String lock = lock(node("User", coded("role", constants("ADMIN", "STAFF"))));
    NodeType without = node("User", coded("role", Schemas.retire(constants("ADMIN"), "STAFF")));
    String retired = Schemas.sound(pin(lock, without));

    assertThat(retired).contains("enum=ADMIN:0,STAFF!:1");
    refused(
        pin(retired, node("User", coded("role", constants("ADMIN", "STAFF")))),
        Code.LOCK_NAME_RETIRED,
        "Constant 'STAFF' is retired");
  }

  @Test
  void aDefaultThatIsRetired() {
    refused(
        coded("role", constants("ADMIN", "STAFF")),
        coded("role", Schemas.retire(constants("STAFF"), "ADMIN")),
        Code.LOCK_FLAG_DEFAULT_CHANGED,
        "Write defaultValue = \"ADMIN\"");
  }

  @Test
  void anotherSide() {
    Flag shared = bool("seen");
    Flag own = new Flag(shared.name(), shared.type(), true, "", shared.origin());

    refused(shared, own, Code.LOCK_FLAG_SIDE_CHANGED, "Side.SHARED", "Side.OWN");
  }

  @Test
  void noRunOfBitsLeft() {
    Flag[] flags = IntStream.range(0, 20).mapToObj(i -> whole("f" + i, 3, 7)).toArray(Flag[]::new);
    Flag[] more = IntStream.range(0, 21).mapToObj(i -> whole("f" + i, 4, 15)).toArray(Flag[]::new);
    more[20] = whole("f20", 4, 15);
    System.arraycopy(flags, 0, more, 0, 20);

    refused(
        pin(lock(node("User", flags)), node("User", more)),
        Code.LOCK_FLAGS_FULL,
        "4 bits in a row");
  }

  @Test
  void bitsThatOverlapAfterAMergeWithBothLines() {
    String lock = lock(node("User", bool("a"), bool("b")));
    String overlapping = lock.replace("bits=1-1", "bits=0-0");

    refused(
        pin(overlapping, node("User", bool("a"), bool("b"))),
        Code.LOCK_BITS_OVERLAP,
        "'flag com.acme.User#a bits=0-0 boolean default=false'",
        "'flag com.acme.User#b bits=0-0 boolean default=false'",
        "Delete the line that is not released yet");
  }

  @Test
  void theMendOfAnOverlapIsToDeleteOneLine() {
    NodeType user = node("User", bool("a"), bool("b"));
    String released = lock(user).replaceAll("flag com.acme.User#b .*\n", "");

    String mended = Schemas.sound(pin(released, user));

    assertThat(mended).contains("flag com.acme.User#a bits=0-0").doesNotContain("#b bits=0-0");
  }
}
