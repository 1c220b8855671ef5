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

/** Documents of a person. */
@Entity(name = "Corpus")
@Immutable
@Table(schema = "social", name = "corpus")
class CorpusEntity {
  @Id long id;
  String title = "";

  @Column(name = "position")
  int place;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "owner_id")
  @Nullable PersonEntity owner;

  @OneToMany(mappedBy = "corpus", fetch = FetchType.LAZY)
  List<DocEntity> docs = new ArrayList<>();
}
