package dev.databacon.processor.lock;

import static dev.databacon.processor.lock.Schemas.LONG;
import static dev.databacon.processor.lock.Schemas.STRING;
import static dev.databacon.processor.lock.Schemas.alias;
import static dev.databacon.processor.lock.Schemas.bool;
import static dev.databacon.processor.lock.Schemas.coded;
import static dev.databacon.processor.lock.Schemas.codes;
import static dev.databacon.processor.lock.Schemas.constants;
import static dev.databacon.processor.lock.Schemas.edge;
import static dev.databacon.processor.lock.Schemas.flags;
import static dev.databacon.processor.lock.Schemas.lock;
import static dev.databacon.processor.lock.Schemas.many;
import static dev.databacon.processor.lock.Schemas.messages;
import static dev.databacon.processor.lock.Schemas.name;
import static dev.databacon.processor.lock.Schemas.node;
import static dev.databacon.processor.lock.Schemas.one;
import static dev.databacon.processor.lock.Schemas.pin;
import static dev.databacon.processor.lock.Schemas.prop;
import static dev.databacon.processor.lock.Schemas.relation;
import static dev.databacon.processor.lock.Schemas.retire;
import static dev.databacon.processor.lock.Schemas.retiring;
import static dev.databacon.processor.lock.Schemas.schema;
import static dev.databacon.processor.lock.Schemas.sound;
import static dev.databacon.processor.lock.Schemas.type;
import static dev.databacon.processor.lock.Schemas.value;
import static dev.databacon.processor.lock.Schemas.whole;
import static org.assertj.core.api.Assertions.assertThat;

import dev.databacon.processor.model.FlagsInterface;
import dev.databacon.processor.model.InterfaceName;
import dev.databacon.processor.model.NodeType;
import dev.databacon.processor.model.Numbers;
import dev.databacon.processor.model.Property;
import dev.databacon.processor.model.SchemaModel;
import dev.databacon.processor.model.ValueType;
import dev.databacon.processor.report.Code;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a schema may become without touching what is stored, and the numbers that it gets. */
class PinningTest {
  private static final InterfaceName USER = type("com.acme.User");

  @Test
  void everyElementOfANewSchemaGetsItsLine() {
    FlagsInterface emailFlags =
        flags("User$EmailFlags", coded("status", constants("UNSENT", "SENT")));
    NodeType user =
        node(
            "User",
            bool("news"),
            coded("role", constants("ADMIN", "STAFF", "USER")),
            whole("count", 8, 255),
            alias("username"),
            alias("emails", true, null, emailFlags),
            prop("raw", ValueType.Scalar.BYTES, Property.Storage.LARGE, null),
            prop("password", STRING),
            many("docs", "Doc", "user"));
    NodeType doc =
        node(
            "Doc",
            value("size", LONG),
            one("user", "User", "docs"),
            alias("slug", false, "user", null),
            relation("scores", true, "Doc", null, edge("Doc$Score", value("note", STRING))));

    assertThat(lock(user, doc))
        .isEqualTo(
            """
            # databacon.lock 1 - commit this file; .gitattributes: databacon.lock merge=union
            node com.acme.Doc ctx=CTX
            relation com.acme.Doc#scores ctx=CTX reverse=CTX many target=com.acme.Doc edge=com.acme.Doc$Score
            value com.acme.Doc#size long
            alias com.acme.Doc#slug ctx=CTX key=KEY one uniqueTo=user
            relation com.acme.Doc#user ctx=CTX one target=com.acme.User inverse=docs
            edge com.acme.Doc$Score
            value com.acme.Doc$Score#note string
            node com.acme.User ctx=CTX
            flag com.acme.User#count bits=0-7 int max=255 default=0
            relation com.acme.User#docs ctx=CTX many target=com.acme.Doc inverse=user
            alias com.acme.User#emails ctx=CTX many flags=com.acme.User$EmailFlags
            flag com.acme.User#news bits=10-10 boolean default=false
            prop com.acme.User#password key=KEY string
            prop com.acme.User#raw ctx=CTX bytes apart
            flag com.acme.User#role bits=8-9 enum=ADMIN:0,STAFF:1,USER:2 default=ADMIN
            alias com.acme.User#username ctx=CTX key=KEY one
            flags com.acme.User$EmailFlags
            flag com.acme.User$EmailFlags#status bits=0-1 enum=UNSENT:0,SENT:1 default=UNSENT
            """)
        .satisfies(text -> assertThat(text).doesNotContain("ctx=00000000"));
  }

  /** The text with its hashes replaced, which other tests pin. */
  private static String lock(NodeType... nodes) {
    return Schemas.lock(nodes)
        .replaceAll("(ctx|reverse)=[0-9a-f]{8}", "$1=CTX")
        .replaceAll("key=[a-z0-9]{4}", "key=KEY");
  }

  @Test
  void theNumbersAreHashesOfFirstNames() {
    // Two branches that add the same field must agree, so the hash may never change.
    assertThat(Schemas.lock(node("User", prop("password", STRING))))
        .contains("node com.acme.User ctx=0e4a9886\n")
        .contains("prop com.acme.User#password key=0qdj string\n");
  }

  @Test
  void reorderingIsHarmless() {
    String lock =
        Schemas.lock(
            node("User", bool("a"), whole("b", 3, 7), prop("c", STRING), alias("d")),
            node("Doc", coded("role", constants("A", "B", "C"))));

    Pinned reordered =
        pin(
            lock,
            node("Doc", coded("role", constants("A", "C", "B"))),
            node("User", alias("d"), prop("c", STRING), whole("b", 3, 7), bool("a")));

    assertThat(sound(reordered)).isEqualTo(lock);
  }

  @Test
  void whatIsRenamedWithWasKeepsItsLine() {
    String lock =
        Schemas.lock(
            node("User", prop("password", STRING), coded("role", constants("ADMIN", "STAFF"))));

    Pinned renamed =
        pin(
            lock,
            node(
                "User",
                prop("secret@Was(password)", STRING),
                coded("rank@Was(role)", constants("ADMIN", "EMPLOYEE@Was(STAFF)"))));

    assertThat(sound(renamed)).isEqualTo(lock);
    Numbers numbers = renamed.numbers();
    assertThat(numbers.key(USER, name("secret@Was(password)")))
        .isEqualTo(pin(lock, node("User")).numbers().key(USER, name("password")));
    assertThat(numbers.codes(USER, name("rank@Was(role)"))).containsExactly("ADMIN", "STAFF");
  }

  @Test
  void aTypeRenamedWithWasKeepsItsLinesAndSaysWhatItIsNow() {
    String lock = Schemas.lock(node("User", prop("password", STRING)));
    InterfaceName person = new InterfaceName(type("org.people.Person").java(), "com.acme.User");
    NodeType renamed = node(person, List.of(), prop("password", STRING));

    String now = sound(pin(lock, renamed));

    assertThat(now)
        .isEqualTo(lock.replaceAll("(node com.acme.User ctx=\\w+)", "$1 now=org.people.Person"));
    // An incremental compiler does not show it again, and knows only its new name.
    Pinned other =
        Pinning.pin(now, schema(node("Doc")), (type, node) -> type.equals("org.people.Person"));
    assertThat(sound(other)).startsWith(now.substring(0, 20)).contains("now=org.people.Person");
  }

  @Test
  void aFieldOrTypeThatIsRetiredKeepsItsNumbersReserved() {
    String lock = Schemas.lock(node("User", bool("a"), prop("nick", STRING)), node("Doc"));
    NodeType user = node(USER, List.of("nick"), bool("a"));

    String retired = sound(Pinning.pin(lock, retiring("com.acme.Doc", user), CompiledTypes.NONE));

    assertThat(retired)
        .containsPattern("prop com.acme.User#nick key=\\w{4} string retired\n")
        .containsPattern("node com.acme.Doc ctx=\\w{8} retired\n");
    // From then on the lock file knows, whatever the sources say.
    assertThat(sound(pin(retired, node("User", bool("a"))))).isEqualTo(retired);
  }

  @Test
  void anInterfaceOfFlagsGoesWithTheLastFieldThatUsesIt() {
    FlagsInterface old = flags("OldFlags", bool("seen"));
    String lock =
        Schemas.lock(node("User", prop("a", STRING, Property.Storage.ROW, old), prop("b", STRING)));

    String retired = sound(pin(lock, node(USER, List.of("a"), prop("b", STRING))));

    assertThat(retired).contains("flags com.acme.OldFlags retired\n");
  }

  @Test
  void takingTheMarkOutOfItsLineBringsARetiredFieldBack() {
    NodeType with = node("User", prop("nick", STRING));
    String lock = Schemas.lock(with);
    String retired = sound(pin(lock, node(USER, List.of("nick"))));

    assertThat(sound(pin(retired.replace(" retired", ""), with))).isEqualTo(lock);
  }

  @Test
  void whatLeavesStoredDataReadableIsWidened() {
    FlagsInterface seen = flags("Seen", bool("seen"));
    String lock =
        Schemas.lock(
            node(
                "User",
                whole("n", 3, 5),
                coded("role", constants("A", "B")),
                one("friend", "User", null),
                prop("text", STRING),
                alias("name")));

    String widened =
        sound(
            pin(
                lock,
                node(
                    "User",
                    whole("n", 3, 7),
                    coded("role", constants("A", "B", "C")),
                    relation("friend", true, "User", null, edge("Friendship", null, bool("old"))),
                    prop("text", STRING, Property.Storage.ROW, seen),
                    alias("name", false, null, seen))));

    assertThat(widened)
        .contains(
            " int max=7 ",
            " enum=A:0,B:1,C:2 ",
            " many target=com.acme.User edge=com.acme.Friendship\n",
            " string flags=com.acme.Seen\n",
            " one flags=com.acme.Seen\n");
  }

  @Test
  void aRetiredCodeIsNeverGivenAgain() {
    String lock = Schemas.lock(node("User", coded("role", constants("A", "B"))));
    NodeType without = node("User", coded("role", retire(constants("A"), "B")));
    String retired = sound(pin(lock, without));

    Pinned more = pin(retired, node("User", coded("role", constants("A", "C"))));

    assertThat(sound(more)).contains("enum=A:0,B!:1,C:2");
    assertThat(more.numbers().codes(USER, name("role"))).containsExactly("A", "", "C");
  }

  @Test
  void aContextEditedByHandIsHonoured() {
    NodeType user = node("User", alias("name"));
    String edited = Schemas.lock(user).replaceAll("ctx=\\w{8} key=\\w{4}", "ctx=00000abc key=zzzz");

    Pinned pinned = pin(edited, user);

    assertThat(sound(pinned)).isEqualTo(edited);
    assertThat(pinned.numbers().context(USER, name("name"))).isEqualTo(0xabc);
    assertThat(pinned.numbers().key(USER, name("name"))).isEqualTo("zzzz");
  }

  @Test
  void whereTheHashIsTakenTheNextOneIs() {
    NodeType user = node("User", alias("name"));
    String alone = Schemas.lock(user);
    String context = alone.replaceAll("(?s).*alias com.acme.User#name ctx=(\\w{8}).*", "$1");
    String key = alone.replaceAll("(?s).* key=(\\w{4}).*", "$1");
    String taken =
        "node com.acme.User ctx=" + context + "\nprop com.acme.User#x key=" + key + " string\n";

    String text = sound(pin(taken, node("User", alias("name"), prop("x", STRING))));

    assertThat(text)
        .contains("node com.acme.User ctx=" + context + "\n", "#x key=" + key + " string\n")
        .doesNotContain("#name ctx=" + context, " key=" + key + " one");
  }

  @Test
  void contextsAndKeysThatMeetInAMergeAreRefusedWithBothLines() {
    NodeType user = node("User", alias("a"), alias("b"));
    String text = Schemas.lock(user).replaceAll("ctx=\\w{8} key=\\w{4}", "ctx=00000abc key=zzzz");

    Pinned pinned = pin(text, user);

    assertThat(codes(pinned)).containsExactly(Code.LOCK_CONTEXT_TAKEN, Code.LOCK_KEY_TAKEN);
    assertThat(messages(pinned))
        .allSatisfy(
            message ->
                assertThat(message)
                    .contains(
                        "'alias com.acme.User#a ctx=00000abc key=zzzz one'",
                        "'alias com.acme.User#b ctx=00000abc key=zzzz one'",
                        "Delete the line that is not released yet"));
    String mended = text.replaceAll("alias com.acme.User#b .*\n", "");
    assertThat(sound(pin(mended, user))).contains("#a ctx=00000abc");
  }

  @Test
  void aTypeThatWasCompiledBeforeIsNotGone() {
    String lock =
        Schemas.lock(
            node("User", many("docs", "Doc", "user")), node("Doc", one("user", "User", "docs")));
    SchemaModel round = schema(node("User", many("docs", "Doc", "user"), bool("seen")));

    Pinned pinned = Pinning.pin(lock, round, (type, node) -> type.equals("com.acme.Doc") && node);

    assertThat(sound(pinned)).contains("com.acme.Doc#user", "com.acme.User#seen");
    assertThat(pinned.numbers().context(type("com.acme.Doc"), name("user"))).isPositive();
  }

  @Test
  void theNumbersOfEveryKindCanBeLookedUp() {
    Numbers numbers =
        pin(
                """
                node com.acme.User ctx=00000001
                alias com.acme.User#a ctx=00000002 key=aaaa one
                prop com.acme.User#p key=pppp string
                prop com.acme.User#r ctx=00000003 bytes apart
                relation com.acme.User#f ctx=00000004 reverse=00000005 many target=com.acme.User
                flag com.acme.User#n bits=3-5 int max=7 default=0
                """,
                node(
                    "User",
                    alias("a"),
                    prop("p", STRING),
                    prop("r", ValueType.Scalar.BYTES, Property.Storage.LARGE, null),
                    many("f", "User", null),
                    whole("n", 3, 7)))
            .numbers();

    assertThat(numbers.context(USER)).isEqualTo(1);
    assertThat(numbers.context(USER, name("a"))).isEqualTo(2);
    assertThat(numbers.context(USER, name("r"))).isEqualTo(3);
    assertThat(numbers.context(USER, name("f"))).isEqualTo(4);
    assertThat(numbers.reverse(USER, name("f"))).isEqualTo(5);
    assertThat(numbers.key(USER, name("a"))).isEqualTo("aaaa");
    assertThat(numbers.key(USER, name("p"))).isEqualTo("pppp");
    assertThat(numbers.bits(USER, name("n"))).isEqualTo(new Numbers.Bits(3, 3));
  }
}
