package dev.databacon.processor.lock;

import static dev.databacon.processor.lock.Schemas.alias;
import static dev.databacon.processor.lock.Schemas.bool;
import static dev.databacon.processor.lock.Schemas.codes;
import static dev.databacon.processor.lock.Schemas.flags;
import static dev.databacon.processor.lock.Schemas.lock;
import static dev.databacon.processor.lock.Schemas.many;
import static dev.databacon.processor.lock.Schemas.messages;
import static dev.databacon.processor.lock.Schemas.node;
import static dev.databacon.processor.lock.Schemas.one;
import static dev.databacon.processor.lock.Schemas.pin;
import static dev.databacon.processor.lock.Schemas.prop;
import static dev.databacon.processor.lock.Schemas.searched;
import static dev.databacon.processor.lock.Schemas.type;
import static dev.databacon.processor.lock.Schemas.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.databacon.processor.model.Field;
import dev.databacon.processor.model.FlagsInterface;
import dev.databacon.processor.model.InterfaceName;
import dev.databacon.processor.model.Name.Search;
import dev.databacon.processor.model.Property;
import dev.databacon.processor.model.Relation;
import dev.databacon.processor.model.ValueType;
import dev.databacon.processor.report.Code;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every way of breaking the stored data of a field is refused by name. */
class BrokenDataTest {
  private static void refused(Field before, Field after, Code code, String... words) {
    refused(pin(lock(node("User", before)), node("User", after)), code, words);
  }

  private static void refused(Pinned pinned, Code code, String... words) {
    assertThat(codes(pinned)).as(messages(pinned).toString()).containsExactly(code);
    assertThat(List.of(words)).allSatisfy(w -> assertThat(messages(pinned).get(0)).contains(w));
  }

  @Test
  void aFieldRenamedWithoutWas() {
    Pinned pinned =
        pin(
            lock(node("User", prop("password", Schemas.STRING), prop("x", Schemas.STRING))),
            node("User", prop("passphrase", Schemas.STRING), prop("x", Schemas.STRING)));

    refused(
        pinned,
        Code.LOCK_LINE_GONE,
        "User.password is in the lock file",
        "Did you mean @Was(\"password\") on User.passphrase?",
        "@Retired(\"password\") on User");
  }

  @Test
  void aFieldGoneWithoutRetired() {
    Pinned pinned =
        pin(lock(node("User", alias("nick"), alias("username"))), node("User", alias("nick")));

    refused(pinned, Code.LOCK_LINE_GONE, "User.username", "@Retired(\"username\") on User");
    assertThat(messages(pinned).get(0)).doesNotContain("Did you mean");
  }

  @Test
  void aNodeTypeRenamedWithoutWasAndNothingElseSaidAboutWhatLeadsToIt() {
    String lock =
        lock(node("User", many("docs", "Doc", "user")), node("Doc", one("user", "User", "docs")));

    Pinned pinned =
        pin(
            lock,
            node("User", many("docs", "Text", "user")),
            node("Text", one("user", "User", "docs")));

    refused(
        pinned,
        Code.LOCK_LINE_GONE,
        "com.acme.Doc is in the lock file",
        "Did you mean @Was(\"com.acme.Doc\") on Text?");
  }

  @Test
  void aNodeTypeGoneWithoutRetired() {
    Pinned pinned = pin(lock(node("User"), node("Doc")), node("User"));

    refused(pinned, Code.LOCK_LINE_GONE, "@Retired(\"com.acme.Doc\") on its package");
  }

  @Test
  void aChangedValueType() {
    refused(
        prop("age", Schemas.STRING),
        prop("age", Schemas.LONG),
        Code.LOCK_VALUE_TYPE_CHANGED,
        "User.age is stored as string, and is now declared as long");
  }

  @Test
  void aChangedElementType() {
    refused(
        prop("tags", new ValueType.OfList(Schemas.STRING)),
        prop("tags", new ValueType.OfList(Schemas.LONG)),
        Code.LOCK_VALUE_TYPE_CHANGED,
        "list(string)",
        "list(long)");
  }

  @Test
  void aListThatBecomesASet() {
    refused(
        prop("tags", new ValueType.OfList(Schemas.STRING)),
        prop("tags", new ValueType.OfSet(Schemas.STRING)),
        Code.LOCK_VALUE_TYPE_CHANGED);
  }

  @Test
  void aCounterThatBecomesAText() {
    refused(
        value("count", Schemas.LONG), value("count", Schemas.STRING), Code.LOCK_VALUE_TYPE_CHANGED);
  }

  @Test
  void aPropertyThatBecomesAnAlias() {
    refused(
        prop("name", Schemas.STRING),
        alias("name"),
        Code.LOCK_KIND_CHANGED,
        "stored as @Prop, and is now declared as @Alias");
  }

  @Test
  void aLockThatBecomesAPropertyAndOneThatIsGone() {
    refused(
        Schemas.lease("edit"),
        prop("edit", Schemas.STRING),
        Code.LOCK_KIND_CHANGED,
        "stored as @Lock, and is now declared as @Prop");
    assertThat(codes(pin(lock(node("User", Schemas.lease("edit"))), node("User"))))
        .containsExactly(Code.LOCK_LINE_GONE);
  }

  @Test
  void aPropertyMovedOutOfTheRowAndOneMovedIn() {
    Field row = prop("text", Schemas.STRING);
    Field apart = prop("text", Schemas.STRING, Property.Storage.LARGE, null);

    refused(row, apart, Code.LOCK_STORAGE_CHANGED, "'large'");
    refused(apart, row, Code.LOCK_STORAGE_CHANGED);
  }

  @Test
  void aSingleAliasThatBecomesManyAndManyThatBecomeOne() {
    Field many = alias("email", true, null, null);

    refused(alias("email"), many, Code.LOCK_CARDINALITY_CHANGED, "at most one alias");
    refused(many, alias("email"), Code.LOCK_CARDINALITY_CHANGED, "any number of aliases");
  }

  @Test
  void aSingleNameThatBecomesManyAndManyThatBecomeOne() {
    Field one = searched("title", false, Search.PREFIX, true);
    Field many = searched("title", true, Search.PREFIX, true);

    refused(one, many, Code.LOCK_CARDINALITY_CHANGED, "at most one name");
    refused(many, one, Code.LOCK_CARDINALITY_CHANGED, "any number of names");
    refused(alias("title"), one, Code.LOCK_KIND_CHANGED, "stored as @Alias");
  }

  @Test
  void aNameThatIsSearchedOrFoldedAnotherWay() {
    Field pinned = searched("title", false, Search.PREFIX, true);

    for (Search search : Search.values()) {
      for (boolean fold : new boolean[] {true, false}) {
        if (search != Search.PREFIX || !fold) {
          refused(
              pinned,
              searched("title", false, search, fold),
              Code.LOCK_SEARCH_CHANGED,
              "Search." + search + " and fold = " + fold + "; what is stored could not be found");
        }
      }
    }
  }

  @Test
  void aToManyRelationThatBecomesToOne() {
    refused(
        many("friends", "User", null),
        one("friends", "User", null),
        Code.LOCK_CARDINALITY_CHANGED,
        "nodes may have more than one already");
  }

  @Test
  void aRelationToAnotherType() {
    String lock = lock(node("User", many("docs", "Doc", null)), node("Doc"), node("Text"));

    refused(
        pin(lock, node("User", many("docs", "Text", null)), node("Doc"), node("Text")),
        Code.LOCK_TARGET_CHANGED,
        "leads to com.acme.Doc, and is now declared to lead to com.acme.Text");
  }

  @Test
  void aRelationWithAnotherInverse() {
    Relation a = many("a", "Doc", "user");
    Relation b = many("b", "Doc", "user");
    String lock = lock(node("User", a, b), node("Doc", one("user", "User", "a")));

    refused(
        pin(lock, node("User", a, b), node("Doc", one("user", "User", "b"))),
        Code.LOCK_INVERSE_CHANGED,
        "The other side of Doc.user is 'a', and is now declared as 'b'");
  }

  @Test
  void aOneSidedRelationThatGetsAnInverse() {
    String lock = lock(node("User", many("docs", "Doc", null)), node("Doc"));
    Pinned pinned =
        pin(
            lock,
            node("User", many("docs", "Doc", "user")),
            node("Doc", one("user", "User", "docs")));

    refused(pinned, Code.LOCK_INVERSE_CHANGED, "is none, and is now declared as 'user'");
  }

  @Test
  void anInverseRenamedWithoutWasIsReportedOnce() {
    String lock =
        lock(node("User", many("docs", "Doc", "user")), node("Doc", one("user", "User", "docs")));
    Pinned pinned =
        pin(
            lock,
            node("User", many("docs", "Doc", "owner")),
            node("Doc", one("owner", "User", "docs")));

    refused(pinned, Code.LOCK_LINE_GONE, "Did you mean @Was(\"user\") on Doc.owner?");
  }

  @Test
  void anAliasUniqueWithinAnotherRelationOrNoneAnyMore() {
    Field within = alias("slug", false, "site", null);
    Relation site = one("site", "User", null);
    Relation team = one("team", "User", null);
    String lock = lock(node("User", site, team, within));

    refused(
        pin(lock, node("User", site, team, alias("slug"))),
        Code.LOCK_UNIQUE_TO_CHANGED,
        "within 'site'",
        "over the cluster");
    refused(
        pin(lock, node("User", site, team, alias("slug", false, "team", null))),
        Code.LOCK_UNIQUE_TO_CHANGED,
        "within 'team'");
    refused(
        pin(lock(node("User", site, alias("slug"))), node("User", site, within)),
        Code.LOCK_UNIQUE_TO_CHANGED);
  }

  @Test
  void anotherInterfaceOfFlagsOrNone() {
    FlagsInterface old = flags("OldFlags", bool("seen"));
    FlagsInterface other = flags("OtherFlags", bool("seen"));
    Field both = prop("b", Schemas.STRING, Property.Storage.ROW, other);
    Field pinned = prop("a", Schemas.STRING, Property.Storage.ROW, old);
    String lock = lock(node("User", pinned, both));
    Field changed = prop("a", Schemas.STRING, Property.Storage.ROW, other);

    assertThat(
            codes(Pinning.pin(lock, Schemas.schema(node("User", changed, both)), (n, x) -> true)))
        .containsExactly(Code.LOCK_DATA_INTERFACE_CHANGED);
    assertThat(
            codes(
                Pinning.pin(
                    lock,
                    Schemas.schema(node("User", prop("a", Schemas.STRING), both)),
                    (n, x) -> true)))
        .containsExactly(Code.LOCK_DATA_INTERFACE_CHANGED);
  }

  @Test
  void aNewFieldUnderARetiredName() {
    String lock = lock(node("User", prop("nick", Schemas.STRING)));
    InterfaceName user = type("com.acme.User");
    String retired = Schemas.sound(pin(lock, node(user, List.of("nick"))));

    refused(
        pin(retired, node("User", prop("nick", Schemas.STRING))),
        Code.LOCK_NAME_RETIRED,
        "User.nick is retired");
  }

  @Test
  void aNewFieldUnderTheFirstNameOfAnother() {
    String lock = lock(node("User", prop("email", Schemas.STRING)));
    Pinned pinned =
        pin(
            lock,
            node(
                "User",
                prop("oldEmail@Was(email)", Schemas.STRING),
                prop("email", Schemas.STRING)));

    refused(pinned, Code.FIRST_NAME_TAKEN, "'email'");
  }

  @Test
  void aTargetThatIsNotOfThisModule() {
    refused(
        pin("", node("User", many("docs", "Doc", null))),
        Code.LOCK_TARGET_ELSEWHERE,
        "User.docs leads to Doc");
  }

  @Test
  void allOfThemAtOnce() {
    String lock =
        lock(node("User", prop("a", Schemas.STRING), alias("b"), prop("c", Schemas.STRING)));

    assertThat(
            codes(pin(lock, node("User", prop("a", Schemas.LONG), alias("b", true, null, null)))))
        .containsExactlyInAnyOrder(
            Code.LOCK_LINE_GONE, Code.LOCK_VALUE_TYPE_CHANGED, Code.LOCK_CARDINALITY_CHANGED);
  }
}
