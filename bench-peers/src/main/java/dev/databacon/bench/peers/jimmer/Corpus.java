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

/** Documents of a person. */
@Entity
@Table(name = "social.corpus")
public interface Corpus {
  @Id
  long id();

  String title();

  @Column(name = "position")
  int place();

  @ManyToOne
  @JoinColumn(name = "owner_id")
  Person owner();

  @OneToMany(mappedBy = "corpus", orderedProps = @OrderedProp("place"))
  List<Doc> docs();
}
