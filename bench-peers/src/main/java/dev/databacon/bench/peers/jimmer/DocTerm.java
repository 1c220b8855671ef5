package dev.databacon.bench.peers.jimmer;

import org.babyfish.jimmer.sql.Column;
import org.babyfish.jimmer.sql.Entity;
import org.babyfish.jimmer.sql.Id;
import org.babyfish.jimmer.sql.JoinColumn;
import org.babyfish.jimmer.sql.ManyToOne;
import org.babyfish.jimmer.sql.Table;

/** That a term is in a document. */
@Entity
@Table(name = "social.doc_term")
public interface DocTerm {
  @Id
  long id();

  @Column(name = "position")
  int place();

  @Column(name = "count")
  int times();

  @ManyToOne
  @JoinColumn(name = "doc_id")
  Doc doc();

  @ManyToOne
  @JoinColumn(name = "term_id")
  Term term();
}
