package dev.databacon.bench.peers.jooq;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;

import dev.databacon.bench.reading.Answers;
import dev.databacon.bench.reading.Peer;
import dev.databacon.bench.reading.PersonTree;
import dev.databacon.bench.reading.PersonTree.CorpusTree;
import dev.databacon.bench.reading.PersonTree.DocTree;
import dev.databacon.bench.reading.PersonTree.TermCount;
import dev.databacon.bench.reading.Way;
import java.util.List;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** jOOQ. */
public final class JooqPeer implements Peer {
  private static final Table<?> PERSON = social("person").as("p");
  private static final Table<?> FRIENDSHIP = social("friendship").as("f");
  private static final Table<?> SECOND = social("friendship").as("g");
  private static final Table<?> CORPUS = social("corpus").as("c");
  private static final Table<?> DOC = social("doc").as("d");
  private static final Table<?> DOC_TERM = social("doc_term").as("e");
  private static final Table<?> TERM = social("term").as("t");

  private @Nullable DSLContext dsl;

  private static Table<?> social(String table) {
    return table(name("social", table));
  }

  private static Field<Long> number(String alias, String column) {
    return field(name(alias, column), Long.class);
  }

  private static Field<Integer> small(String alias, String column) {
    return field(name(alias, column), Integer.class);
  }

  private static Field<String> text(String alias, String column) {
    return field(name(alias, column), String.class);
  }

  @Override
  public void open(DataSource pool) {
    dsl = DSL.using(pool, SQLDialect.POSTGRES);
  }

  private DSLContext dsl() {
    if (dsl == null) {
      throw new IllegalStateException("not open");
    }
    return dsl;
  }

  /** A person with the names of friends. */
  private record Friends(long id, List<String> names) {}

  @Override
  public List<Way<Long>> friendNames() {
    return List.of(
        new Way<>("jOOQ, multiset", this::friendNames), new Way<>("jOOQ, join", this::joinedNames));
  }

  private long friendNames(Long id) {
    Friends friends =
        dsl()
            .select(
                number("p", "id"),
                multiset(
                        select(text("q", "name"))
                            .from(FRIENDSHIP)
                            .join(social("person").as("q"))
                            .on(number("q", "id").eq(number("f", "friend_id")))
                            .where(number("f", "person_id").eq(number("p", "id")))
                            .orderBy(small("f", "position")))
                    .convertFrom(rows -> rows.map(row -> row.value1())))
            .from(PERSON)
            .where(number("p", "id").eq(id))
            .fetchSingle(Records.mapping(Friends::new));
    return Answers.names(friends.names);
  }

  private long joinedNames(Long id) {
    return Answers.names(
        dsl()
            .select(text("p", "name"))
            .from(FRIENDSHIP)
            .join(PERSON)
            .on(number("p", "id").eq(number("f", "friend_id")))
            .where(number("f", "person_id").eq(id))
            .orderBy(small("f", "position"))
            .fetch(text("p", "name")));
  }

  @Override
  public List<Way<List<Long>>> friendsOfFriends() {
    return List.of(
        new Way<>(
            "jOOQ, DSL",
            ids ->
                Answers.ids(
                    dsl()
                        .selectDistinct(number("g", "friend_id"))
                        .from(SECOND)
                        .where(
                            number("g", "person_id")
                                .in(
                                    select(number("f", "friend_id"))
                                        .from(FRIENDSHIP)
                                        .where(
                                            number("f", "person_id")
                                                .eq(DSL.any(ids.toArray(new Long[0]))))))
                        .fetch(number("g", "friend_id")))));
  }

  @Override
  public List<Way<List<Long>>> trees() {
    return List.of(new Way<>("jOOQ, nested multisets", this::trees));
  }

  private long trees(List<Long> ids) {
    var terms =
        multiset(
                select(text("t", "word"), small("e", "count"))
                    .from(DOC_TERM)
                    .join(TERM)
                    .on(number("t", "id").eq(number("e", "term_id")))
                    .where(number("e", "doc_id").eq(number("d", "id")))
                    .orderBy(small("e", "position"))
                    .limit(PersonTree.TERMS))
            .convertFrom(rows -> rows.map(Records.mapping(TermCount::new)));
    var docs =
        multiset(
                select(number("d", "id"), text("d", "title"), small("d", "length"), terms)
                    .from(DOC)
                    .where(number("d", "corpus_id").eq(number("c", "id")))
                    .orderBy(small("d", "position"))
                    .limit(PersonTree.DOCS))
            .convertFrom(rows -> rows.map(Records.mapping(DocTree::new)));
    var corpora =
        multiset(
                select(number("c", "id"), text("c", "title"), docs)
                    .from(CORPUS)
                    .where(number("c", "owner_id").eq(number("p", "id")))
                    .orderBy(small("c", "position")))
            .convertFrom(rows -> rows.map(Records.mapping(CorpusTree::new)));
    return PersonTree.sum(
        dsl()
            .select(number("p", "id"), text("p", "name"), corpora)
            .from(PERSON)
            .where(number("p", "id").eq(DSL.any(ids.toArray(new Long[0]))))
            .orderBy(number("p", "id"))
            .fetch(Records.mapping(PersonTree::new)));
  }

  @Override
  public void close() {}
}
