package dev.databacon.bench.peers.hibernate;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.Immutable;

/** A person. */
@Entity(name = "Person")
@Immutable
@Table(schema = "social", name = "person")
class PersonEntity {
  @Id long id;
  String name = "";

  @ManyToMany(fetch = FetchType.LAZY)
  @JoinTable(
      schema = "social",
      name = "friendship",
      joinColumns = @JoinColumn(name = "person_id"),
      inverseJoinColumns = @JoinColumn(name = "friend_id"))
  List<PersonEntity> friends = new ArrayList<>();

  @OneToMany(mappedBy = "owner", fetch = FetchType.LAZY)
  List<CorpusEntity> corpora = new ArrayList<>();
}
