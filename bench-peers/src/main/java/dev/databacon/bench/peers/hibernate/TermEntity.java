package dev.databacon.bench.peers.hibernate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A word. */
@Entity(name = "Term")
@Immutable
@Table(schema = "social", name = "term")
class TermEntity {
  @Id long id;
  String word = "";
}
