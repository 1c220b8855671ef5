package dev.databacon.bench.peers.hibernate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A document. */
@Entity(name = "Doc")
@Immutable
@Table(schema = "social", name = "doc")
class DocEntity {
  @Id long id;
  String title = "";

  @Column(name = "position")
  int place;

  int length;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "corpus_id")
  @Nullable CorpusEntity corpus;

  @OneToMany(mappedBy = "doc", fetch = FetchType.LAZY)
  List<DocTermEntity> terms = new ArrayList<>();
}
