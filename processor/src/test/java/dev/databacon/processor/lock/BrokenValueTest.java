package dev.databacon.processor.lock;

import static dev.databacon.processor.lock.Schemas.LONG;
import static dev.databacon.processor.lock.Schemas.STRING;
import static dev.databacon.processor.lock.Schemas.codes;
import static dev.databacon.processor.lock.Schemas.component;
import static dev.databacon.processor.lock.Schemas.constants;
import static dev.databacon.processor.lock.Schemas.lock;
import static dev.databacon.processor.lock.Schemas.messages;
import static dev.databacon.processor.lock.Schemas.node;
import static dev.databacon.processor.lock.Schemas.pin;
import static dev.databacon.processor.lock.Schemas.prop;
import static dev.databacon.processor.lock.Schemas.record;
import static dev.databacon.processor.lock.Schemas.retire;
import static dev.databacon.processor.lock.Schemas.sound;
import static org.assertj.core.api.Assertions.assertThat;

import dev.databacon.processor.model.EnumType;
import dev.databacon.processor.model.RecordType;
import dev.databacon.processor.model.ValueType;
import dev.databacon.processor.report.Code;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What may and may not become of the records and enums that are stored as values. */
class BrokenValueTest {
  private static String lockOf(ValueType type) {
    return lock(node("Doc", prop("content", type)));
  }

  private static Pinned now(String lock, ValueType type) {
    return pin(lock, node("Doc", prop("content", type)));
  }

  private static ValueType of(RecordType type) {
    return new ValueType.OfRecord(type);
  }

  private static ValueType of(EnumType type) {
    return new ValueType.OfEnum(type);
  }

  private static void refused(Pinned pinned, Code code, String... words) {
    assertThat(codes(pinned)).as(messages(pinned).toString()).containsExactly(code);
    assertThat(List.of(words)).allSatisfy(w -> assertThat(messages(pinned).get(0)).contains(w));
  }

  @Test
  void componentsAndConstantsMayBeAddedReorderedAndRenamedWithWas() {
    String components = lockOf(of(record(component("a", STRING), component("b", LONG))));
    assertThat(
            sound(
                now(
                    components,
                    of(
                        record(
                            component("c", of(constants("X"))),
                            component("bee@Was(b)", LONG),
                            component("a", STRING))))))
        .contains(" record(a:string,b:long,c:enum(X))\n");

    String constants = lockOf(new ValueType.OfList(of(constants("A", "B"))));
    assertThat(sound(now(constants, new ValueType.OfList(of(constants("C", "BEE@Was(B)", "A"))))))
        .contains(" list(enum(A,B,C))\n");
  }

  @Test
  void aComponentGoneWithoutRetired() {
    String lock = lockOf(of(record(component("a", STRING), component("b", LONG))));

    refused(
        now(lock, of(record(component("a", STRING)))),
        Code.LOCK_COMPONENT_GONE,
        "Component 'b' of the record of Doc.content",
        "put @Retired(\"b\") on record Content");
  }

  @Test
  void aComponentRenamedWithoutWas() {
    String lock = lockOf(new ValueType.OfMap(of(record(component("path", STRING)))));

    refused(
        now(lock, new ValueType.OfMap(of(record(component("file", STRING))))),
        Code.LOCK_COMPONENT_GONE,
        "Did you mean @Was(\"path\") on 'file'?");
  }

  @Test
  void aComponentOfAnotherType() {
    String lock = lockOf(of(record(component("in", of(record(component("a", STRING)))))));

    refused(
        now(lock, of(record(component("in", of(record(component("a", LONG))))))),
        Code.LOCK_COMPONENT_TYPE_CHANGED,
        "Component 'a' of the record of Doc.content is stored as string",
        "now declared as long");
  }

  @Test
  void aRetiredComponentKeepsItsNameReserved() {
    String lock = lockOf(of(record(component("a", STRING), component("b", LONG))));
    String retired = sound(now(lock, of(retire(record(component("a", STRING)), "b"))));

    assertThat(retired).contains(" record(a:string,b!:long)\n");
    assertThat(sound(now(retired, of(record(component("a", STRING)))))).isEqualTo(retired);
    refused(
        now(retired, of(record(component("a", STRING), component("b", STRING)))),
        Code.LOCK_NAME_RETIRED,
        "Component 'b' is retired");
  }

  @Test
  void aConstantGoneOrRenamedWithoutSayingSo() {
    String lock = lockOf(of(constants("A", "B")));

    refused(now(lock, of(constants("A"))), Code.LOCK_CONSTANT_GONE, "@Retired(\"B\") on the enum");
    refused(
        now(lock, of(constants("A", "BE"))),
        Code.LOCK_CONSTANT_GONE,
        "Did you mean @Was(\"B\") on 'BE'?");
  }

  @Test
  void aRetiredConstantKeepsItsNameReserved() {
    String retired = sound(now(lockOf(of(constants("A", "B"))), of(retire(constants("A"), "B"))));

    assertThat(retired).contains(" enum(A,B!)\n");
    refused(now(retired, of(constants("A", "B"))), Code.LOCK_NAME_RETIRED, "Constant 'B'");
  }

  @Test
  void aRecordThatBecomesAnEnum() {
    refused(
        now(lockOf(of(record(component("a", STRING)))), of(constants("A"))),
        Code.LOCK_VALUE_TYPE_CHANGED,
        "stored as record(a:string), and is now declared as enum(A)");
  }
}
