package dev.databacon.bench.peers.hibernate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** That a term is in a document. */
@Entity(name = "DocTerm")
@Immutable
@Table(schema = "social", name = "doc_term")
class DocTermEntity {
  @Id long id;

  @Column(name = "position")
  int place;

  @Column(name = "count")
  int times;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "doc_id")
  @Nullable DocEntity doc;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "term_id")
  @Nullable TermEntity term;
}
