package dev.databacon.bench.reading;

import dev.databacon.bench.schema.CorpusFields;
import dev.databacon.bench.schema.DocCountFields;
import dev.databacon.bench.schema.DocFields;
import dev.databacon.bench.schema.PersonFields;
import dev.databacon.bench.schema.TermFields;
import dev.databacon.node.Relation;
import dev.databacon.schema.NodeKind;
import dev.databacon.schema.PropertyKey;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Fills the tables of Databacon with what is in the natural ones, as its own writes would: writing
 * some million edges one batch after the other would take the most of the time.
 */
final class StoreTables {
  /** Ranks leave room for what comes between two entries later. */
  private static final int GAP_BITS = 20;

  private static final int LAST_RANK = 1 << 27;

  private StoreTables() {}

  /** Fills them; nobody else may use them meanwhile. */
  static void load(Connection connection) throws SQLException {
    beforeLoading(connection);
    nodes(connection, PersonFields.TYPE.kind(), PersonFields.NAME, "name", "0", "social.person");
    nodes(connection, CorpusFields.TYPE.kind(), CorpusFields.TITLE, "title", "0", "social.corpus");
    long length = DocFields.LENGTH.put(0L, 1);
    nodes(
        connection,
        DocFields.TYPE.kind(),
        DocFields.TITLE,
        "title",
        "length::bigint * " + length,
        "social.doc");
    nodes(connection, TermFields.TYPE.kind(), TermFields.WORD, "word", "0", "social.term");
    // A symmetric relation has one number, and each pair is there from both sides.
    int friends = PersonFields.FRIENDS.edge().near().ctx();
    edges(connection, "person_id", friends, "friend_id", "position", "0", "social.friendship");
    owned(connection, PersonFields.CORPORA, "owner_id", "social.corpus");
    owned(connection, CorpusFields.DOCS, "corpus_id", "social.doc");
    String count = "count::bigint * " + DocCountFields.COUNT.put(0L, 1);
    int terms = DocFields.TERMS.edge().near().ctx();
    int docs = DocFields.TERMS.edge().far().ctx();
    edges(connection, "doc_id", terms, "term_id", "position", count, "social.doc_term");
    edges(connection, "term_id", docs, "doc_id", "id", count, "social.doc_term");
    afterLoading(connection);
  }

  /** Without the indexes, which are made at once later. */
  static void beforeLoading(Connection connection) throws SQLException {
    NaturalTables.run(
        connection,
        """
        alter table databacon.edge disable trigger user;
        alter table databacon.edge drop constraint edge_pkey;
        alter table databacon.edge drop constraint edge_rank;
        """);
  }

  static void afterLoading(Connection connection) throws SQLException {
    NaturalTables.run(
        connection,
        """
        alter table databacon.edge add constraint edge_pkey primary key (base_id, ctx, rel_id);
        alter table databacon.edge add constraint edge_rank unique (base_id, ctx, rank);
        alter table databacon.edge enable trigger user;
        select setval('databacon.rank_seq', %d);
        """
            .formatted(LAST_RANK));
  }

  private static void nodes(
      Connection connection,
      NodeKind kind,
      PropertyKey<String> key,
      String column,
      String flags,
      String table)
      throws SQLException {
    NaturalTables.run(
        connection,
        """
        insert into databacon.node (id, ctx, flags, body)
        select id, %d, %s, jsonb_build_object('%s', %s) from %s
        """
            .formatted(kind.ctx(), flags, key.key(), column, table));
  }

  /** A list of things that know to whom they belong, in the order of their ids. */
  private static void owned(Connection connection, Relation<?> list, String owner, String table)
      throws SQLException {
    edges(connection, owner, list.edge().near().ctx(), "id", "id - 10000000", "0", table);
    edges(connection, "id", list.edge().far().ctx(), owner, "0", "0", table);
  }

  static void edges(
      Connection connection,
      String base,
      int ctx,
      String other,
      String position,
      String flags,
      String table)
      throws SQLException {
    NaturalTables.run(
        connection,
        """
        insert into databacon.edge (base_id, ctx, rel_id, rank, flags)
        select %s, %d, %s, (%s)::bigint << %d, %s from %s
        """
            .formatted(base, ctx, other, position, GAP_BITS, flags, table));
  }
}
