package dev.databacon.bench.reading;

import dev.databacon.bench.schema.CorpusFields;
import dev.databacon.bench.schema.DocCountFields;
import dev.databacon.bench.schema.DocFields;
import dev.databacon.bench.schema.PersonFields;
import dev.databacon.bench.schema.TermFields;

/**
 * The best statements for some tables, each with one parameter: an id, or an array of ids.
 *
 * @param tables whose tables they are for
 * @param name the name of a person
 * @param names the names of a person's friends
 * @param friendsOfFriends the friends of friends of people
 * @param people id twice, and name
 * @param corpora owner, id and title
 * @param docs corpus, id, title and length of the first in each corpus
 * @param terms document, word and count of the first in each document
 */
record HandStatements(
    String tables,
    String name,
    String names,
    String friendsOfFriends,
    String people,
    String corpora,
    String docs,
    String terms) {

  /** For the natural tables. */
  static HandStatements natural() {
    return new HandStatements(
        "natural tables",
        "select name from social.person where id = ?",
        """
        select p.name from social.friendship f join social.person p on p.id = f.friend_id
        where f.person_id = ? order by f.position
        """,
        """
        select distinct friend_id from social.friendship
        where person_id in (select friend_id from social.friendship where person_id = any(?))
        """,
        "select id, id, name from social.person where id = any(?)",
        """
        select owner_id, id, title from social.corpus where owner_id = any(?) order by owner_id, position
        """,
        """
        select d.corpus_id, d.id, d.title, d.length
        from unnest(?::bigint[]) c(id) cross join lateral (
          select * from social.doc d where d.corpus_id = c.id order by d.position limit %d) d
        """
            .formatted(PersonTree.DOCS),
        """
        select d.id, t.word, t.count
        from unnest(?::bigint[]) d(id) cross join lateral (
          select t.word, e.count from social.doc_term e join social.term t on t.id = e.term_id
          where e.doc_id = d.id order by e.position limit %d) t
        """
            .formatted(PersonTree.TERMS));
  }

  /** For Databacon's tables, with the numbers and keys of this schema. */
  static HandStatements store() {
    String name = PersonFields.NAME.key();
    int friends = NaturalTables.ctx(PersonFields.FRIENDS);
    return new HandStatements(
        "same tables",
        "select body ->> '%s' from databacon.node where id = ? and ctx = %d"
            .formatted(name, PersonFields.TYPE.kind().ctx()),
        """
        select n.body ->> '%s' from databacon.edge e join databacon.node n on n.id = e.rel_id
        where e.base_id = ? and e.ctx = %d order by e.rank
        """
            .formatted(name, friends),
        """
        select distinct rel_id from databacon.edge
        where ctx = %1$d and base_id in (
          select rel_id from databacon.edge where base_id = any(?) and ctx = %1$d)
        """
            .formatted(friends),
        "select id, id, body ->> '%s' from databacon.node where id = any(?)".formatted(name),
        """
        select e.base_id, n.id, n.body ->> '%s'
        from databacon.edge e join databacon.node n on n.id = e.rel_id
        where e.base_id = any(?) and e.ctx = %d order by e.base_id, e.rank
        """
            .formatted(CorpusFields.TITLE.key(), NaturalTables.ctx(PersonFields.CORPORA)),
        """
        select c.id, d.*
        from unnest(?::bigint[]) c(id) cross join lateral (
          select n.id, n.body ->> '%s', n.flags / %d & 65535
          from databacon.edge e join databacon.node n on n.id = e.rel_id
          where e.base_id = c.id and e.ctx = %d order by e.rank limit %d) d
        """
            .formatted(
                DocFields.TITLE.key(),
                DocFields.LENGTH.put(0L, 1),
                NaturalTables.ctx(CorpusFields.DOCS),
                PersonTree.DOCS),
        """
        select d.id, t.*
        from unnest(?::bigint[]) d(id) cross join lateral (
          select n.body ->> '%s', e.flags / %d & 4095
          from databacon.edge e join databacon.node n on n.id = e.rel_id
          where e.base_id = d.id and e.ctx = %d order by e.rank limit %d) t
        """
            .formatted(
                TermFields.WORD.key(),
                DocCountFields.COUNT.put(0L, 1),
                NaturalTables.ctx(DocFields.TERMS),
                PersonTree.TERMS));
  }
}
