package dev.databacon.bench.peers.jimmer;

import java.util.List;
import org.babyfish.jimmer.sql.Column;
import org.babyfish.jimmer.sql.Entity;
import org.babyfish.jimmer.sql.Id;
import org.babyfish.jimmer.sql.JoinColumn;
import org.babyfish.jimmer.sql.ManyToOne;
import org.babyfish.jimmer.sql.OneToMany;
import org.babyfish.jimmer.sql.OrderedProp;
import org.babyfish.jimmer.sql.Table;

/** A document. */
@Entity
@Table(name = "social.doc")
public interface Doc {
  @Id
  long id();

  String title();

  @Column(name = "position")
  int place();

  int length();

  @ManyToOne
  @JoinColumn(name = "corpus_id")
  Corpus corpus();

  @OneToMany(mappedBy = "doc", orderedProps = @OrderedProp("place"))
  List<DocTerm> terms();
}
