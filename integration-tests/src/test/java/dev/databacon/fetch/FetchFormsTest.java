package dev.databacon.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.databacon.Databacon;
import dev.databacon.Options;
import dev.databacon.corpus.BookFields;
import dev.databacon.corpus.BookNode;
import dev.databacon.corpus.BookTitleFlagsEntry;
import dev.databacon.corpus.DocNode;
import dev.databacon.corpus.EverythingNode;
import dev.databacon.corpus.FolderNode;
import dev.databacon.corpus.TermNode;
import dev.databacon.corpus.User;
import dev.databacon.corpus.UserEmailFlagsEntry;
import dev.databacon.corpus.UserFields;
import dev.databacon.corpus.UserNode;
import dev.databacon.error.NodeMissingException;
import dev.databacon.node.AliasListField;
import dev.databacon.node.ChildListField;
import dev.databacon.node.CounterField;
import dev.databacon.node.Dao;
import dev.databacon.node.EdgeListField;
import dev.databacon.node.EdgeToOneField;
import dev.databacon.node.FlagField;
import dev.databacon.node.FlaggedAliasField;
import dev.databacon.node.FlaggedAliasListField;
import dev.databacon.node.FlaggedNameField;
import dev.databacon.node.FlaggedNameListField;
import dev.databacon.node.FlaggedPropertyField;
import dev.databacon.node.FlagsField;
import dev.databacon.node.Handle;
import dev.databacon.node.Lease;
import dev.databacon.node.NameHit;
import dev.databacon.node.ParentField;
import dev.databacon.node.ToManyField;
import dev.databacon.node.ValueField;
import dev.databacon.path.NodePath;
import dev.databacon.path.ValuePath;
import dev.databacon.support.CorpusCluster;
import dev.databacon.testkit.DatabaconTest;
import dev.databacon.testkit.TestCluster;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whatever can be read can be read together with others. */
@DatabaconTest(servers = 2)
class FetchFormsTest {
  private static final List<Class<?>> READERS =
      List.of(
          AliasListField.class,
          ChildListField.class,
          CounterField.class,
          Dao.class,
          EdgeListField.class,
          EdgeToOneField.class,
          FlagField.class,
          FlagsField.class,
          FlaggedAliasField.class,
          FlaggedAliasListField.class,
          FlaggedNameField.class,
          FlaggedNameListField.class,
          FlaggedPropertyField.class,
          Handle.class,
          Lease.class,
          Lease.Held.class,
          NodePath.class,
          ParentField.class,
          ToManyField.class,
          ValueField.class,
          ValuePath.class);

  /** What is read by {@code fetch()} itself, and what has its form elsewhere. */
  private static final Map<String, String> NAMES =
      Map.of("get", "fetch", "nodes", "fetch", "list", "fetch", "getOrNull", "fetchOrNull");

  /** All nodes of a type are {@code path().fetch()}; streams and pages are no values. */
  private static final Set<String> NONE = Set.of("all", "stream", "page");

  private static CorpusCluster c;
  private static Databacon db;

  @BeforeAll
  static void connect(TestCluster cluster) {
    c = new CorpusCluster(cluster);
    db = c.db;
  }

  @Test
  void everyMethodThatReadsHasAFetch() {
    Set<String> without = new TreeSet<>();
    for (Class<?> type : READERS) {
      Set<String> all =
          Arrays.stream(type.getMethods()).map(Method::getName).collect(Collectors.toSet());
      for (Method method : type.getMethods()) {
        if (isRead(method) && !all.contains(fetch(method))) {
          without.add(type.getSimpleName() + "." + method.getName() + ": " + fetch(method));
        }
      }
    }
    assertThat(without).isEmpty();
  }

  private static boolean isRead(Method method) {
    Class<?>[] types = method.getParameterTypes();
    Class<?> last = types.length == 0 ? Object.class : types[types.length - 1];
    return Modifier.isPublic(method.getModifiers())
        && !NONE.contains(method.getName())
        && (last == Options.ReadOption[].class
            || (last == Options.ListOption[].class && !method.getName().startsWith("fetch")));
  }

  private static String fetch(Method method) {
    String name = method.getName();
    if (name.equals("get") && method.getParameterTypes()[0] == int.class) {
      return "fetchAt";
    }
    return NAMES.getOrDefault(
        name, "fetch" + Character.toUpperCase(name.charAt(0)) + name.substring(1));
  }

  @Test
  void entriesComeWithTheirFlags() {
    UserNode user =
        c.users.create(
            u ->
                u.username("entries").password("pw", flags -> flags.twoFactor(true)).emails("e@x"));
    user.emails.add("f@x", flags -> flags.status(User.EmailFlags.Verification.SENT));
    assertThat(db.run(user.emails.fetchEntries())).isEqualTo(user.emails.entries().toList());
    assertThat(db.run(user.emails.fetchFind("f@x"))).isEqualTo(user.emails.find("f@x"));
    assertThat(db.run(user.emails.fetchFind("g@x"))).isNull();
    assertThat(db.run(user.emails.fetchContains("e@x"))).isTrue();
    assertThat(db.run(user.emails.fetchContains("g@x"))).isFalse();
    assertThat(db.run(user.emails.fetchAt(1))).isEqualTo("f@x");
    assertThat(db.run(user.password.fetchEntry())).isEqualTo(user.password.entry());
    BookNode book =
        c.books.create(b -> b.title("Entry", flags -> flags.translated(true)).editions("one"));
    assertThat(db.run(book.title.fetchEntry())).isEqualTo(book.title.entry());
    assertThat(db.run(book.editions.fetchEntries())).isEqualTo(book.editions.entries().toList());
    assertThat(db.run(book.editions.fetchFind("one"))).isEqualTo(book.editions.find("one"));
    assertThat(db.run(c.books.create(b -> {}).title.fetchEntry())).isNull();
    EverythingNode things =
        c.everythings.create(
            e ->
                e.flaggedLong(3, flags -> flags.rough(true))
                    .ownFlaggedLong(4, flags -> flags.rough(true)));
    assertThat(db.run(things.flaggedLong.fetchEntry())).isEqualTo(things.flaggedLong.entry());
    assertThat(db.run(things.ownFlaggedLong.fetchEntry())).isEqualTo(things.ownFlaggedLong.entry());
    assertThat(db.run(things.anInt.fetchOrThrow())).isZero();
    assertThat(db.run(things.tally.fetchRead()).value()).isNull();
  }

  @Test
  void edgesChildrenLocksAndVersionsToo() {
    TermNode term = c.terms.create(t -> {});
    DocNode other = c.docs.create(d -> {});
    DocNode doc =
        c.docs.create(
            d ->
                d.terms(term, edge -> edge.count(3))
                    .translationOf(other, edge -> edge.similarity(9)));
    assertThat(db.run(doc.translationOf.fetchEdge())).isEqualTo(doc.translationOf.edge());
    assertThat(db.run(other.translationOf.fetchEdge())).isNull();
    assertThat(db.run(doc.terms.fetchFind(term))).isEqualTo(doc.terms.find(term));
    assertThat(db.run(doc.terms.fetchAt(0))).isEqualTo(doc.terms.get(0));
    assertThat(db.run(doc.terms.fetchContains(term))).isTrue();
    assertThat(db.run(other.terms.fetchFind(term))).isNull();
    assertThatThrownBy(() -> db.run(doc.terms.fetchAt(1)))
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasMessageContaining("terms[1]");
    FolderNode top = c.folders.create(f -> f.folders(in -> in.title("in")));
    FolderNode in = top.folders.get(0);
    assertThat(db.run(top.folders.fetchAt(0))).isEqualTo(in);
    assertThat(db.run(top.folders.fetchContains(in))).isTrue();
    assertThat(db.run(in.folders.fetchContains(top))).isFalse();
    assertThat(db.run(doc.edit.fetchIsHeld())).isFalse();
    try (Lease.Held held = doc.edit.tryAcquire()) {
      assertThat(held).isNotNull();
      assertThat(db.run(doc.edit.fetchIsHeld())).isTrue();
    }
    assertThat(db.run(term.docCount.fetchOrNull())).isNull();
    term.docCount.set(5);
    assertThat(db.run(term.docCount.fetchRead())).isEqualTo(term.docCount.read());
    assertThat(db.run(term.fetchExists())).isTrue();
    term.remove();
    assertThat(db.run(term.fetchExists())).isFalse();
  }

  @Test
  void nodesAreFoundByAliasesNamesAndNumbersToo() {
    UserNode user = c.users.create(u -> {});
    user.emails.add("found@x", flags -> flags.status(User.EmailFlags.Verification.SENT));
    assertThat(
            db.run(
                c.users.fetchEntryBy(
                    UserFields.EMAILS, UserEmailFlagsEntry<String>::new, "found@x")))
        .isEqualTo(c.users.entryByEmails("found@x"));
    assertThat(
            db.run(
                c.users.fetchEntryBy(UserFields.EMAILS, UserEmailFlagsEntry<String>::new, "no@x")))
        .isNull();
    assertThat(db.run(c.users.fetchByIds(List.of(user.id(), 1L)))).containsExactly(user, null);
    assertThat(db.run(c.users.fetchCount())).isEqualTo(c.users.count());
    List<BookNode> books = new ArrayList<>();
    for (String title : List.of("Searching", "Search party", "Seal")) {
      books.add(
          c.books.create(
              b -> b.title(title).author(title + " Smith").blurb("about " + title + " itself")));
    }
    assertThat(db.run(c.books.fetchSearch(BookFields.TITLE, "search")))
        .isEqualTo(c.books.searchTitle("search").toList())
        .hasSize(2);
    assertThat(db.run(c.books.fetchSearch(BookFields.TITLE, "se", Options.limit(2)))).hasSize(2);
    assertThat(
            db.run(
                c.books.fetchSearchEntries(
                    BookFields.TITLE, "sea", BookTitleFlagsEntry<String>::new)))
        .isEqualTo(c.books.searchTitleEntries("sea").toList());
    assertThat(db.run(c.books.fetchSearchEntries(BookFields.BLURB, "seal")))
        .isEqualTo(c.books.searchBlurbEntries("seal").toList())
        .extracting(NameHit::node)
        .contains(books.get(2));
    assertThat(db.run(c.books.fetchSearch(BookFields.AUTHOR, "seel smyth", Options.loose())))
        .isEqualTo(c.books.searchAuthor("seel smyth", Options.loose()).toList());
    assertThatThrownBy(() -> c.books.fetchSearch(BookFields.TITLE, "x", Options.loose()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void pathsAreCountedTogether() {
    Library few = Library.make(c, "few counts", 2);
    Library many = Library.make(c, "many counts", 5);
    for (Library library : List.of(few, many)) {
      ListFetch<Long> counts =
          Fetch.all(
              library.docs().stream().map(doc -> doc.path().terms().docs().fetchCount()).toList());
      ListFetch<Boolean> exist =
          Fetch.all(library.docs().stream().map(doc -> doc.path().terms().fetchExists()).toList());
      long before = c.roundTrips();
      assertThat(db.run(counts)).hasSameSizeAs(library.docs()).containsOnly((long) each(library));
      assertThat(c.roundTrips() - before).isLessThanOrEqualTo(4);
      before = c.roundTrips();
      assertThat(db.run(exist)).containsOnly(true);
      assertThat(c.roundTrips() - before).isLessThanOrEqualTo(2);
      before = c.roundTrips();
      assertThat(db.gather(library.docs(), doc -> doc.path().terms().count()))
          .containsOnly((long) each(library));
      assertThat(c.roundTrips() - before).isLessThanOrEqualTo(2);
    }
    DocNode doc = many.docs().get(0);
    assertThat(db.run(doc.path().terms().fetchFirst())).isEqualTo(doc.terms.get(0).node());
    assertThat(db.run(doc.path().terms().string().fetchCount())).isEqualTo(5);
    assertThat(db.run(doc.path().terms().docs().distinct().fetchCount())).isEqualTo(1);
    assertThat(db.run(doc.path().terms().first(2).limit(7).fetchCount())).isEqualTo(2);
    assertThat(db.run(doc.path().terms().limit(3).fetchCount())).isEqualTo(3);
    assertThat(db.run(c.docs.create(d -> {}).path().terms().fetchExists())).isFalse();
  }

  private static int each(Library library) {
    return (int) Math.round(Math.sqrt(library.docs().size()));
  }

  @Test
  void aNodeThatIsMissingIsExplained() {
    DocNode gone = c.docs.create(d -> {});
    gone.remove();
    DocNode term = c.docs.handle(c.terms.create(t -> {}).id());
    for (Fetch<?> fetch :
        List.of(gone.slug.fetch(), gone.terms.fetchCount(), gone.path().terms().fetch())) {
      assertThatThrownBy(() -> db.run(fetch))
          .isInstanceOf(NodeMissingException.class)
          .hasMessageContaining(gone.id() + ": it never was, or has been removed");
    }
    for (Fetch<?> fetch :
        List.of(term.slug.fetch(), term.path().slug().fetch(), term.path().fetchCount())) {
      assertThatThrownBy(() -> db.run(fetch))
          .isInstanceOf(NodeMissingException.class)
          .hasMessageContaining("is not a Doc but a Term");
    }
    List<DocNode> several = List.of(gone, term, gone, term);
    long before = c.roundTrips();
    List<String> caught = db.run(Fetch.all(several.stream().map(FetchFormsTest::why).toList()));
    assertThat(caught).allMatch(why -> why.contains("removed") || why.contains("Term"));
    assertThat(c.roundTrips() - before).isLessThanOrEqualTo(4);
    before = c.roundTrips();
    assertThatThrownBy(() -> db.gather(several, DocNode::slug))
        .isInstanceOf(NodeMissingException.class)
        .hasMessageContaining("removed");
    assertThat(c.roundTrips() - before).isLessThanOrEqualTo(4);
  }

  private static Fetch<String> why(DocNode doc) {
    return doc.slug
        .fetch()
        .<String>map(String::valueOf)
        .recover(e -> String.valueOf(e.getMessage()));
  }
}
