package dev.databacon.bench.peers.jimmer;

import java.util.List;
import org.babyfish.jimmer.sql.Entity;
import org.babyfish.jimmer.sql.Id;
import org.babyfish.jimmer.sql.JoinTable;
import org.babyfish.jimmer.sql.ManyToMany;
import org.babyfish.jimmer.sql.OneToMany;
import org.babyfish.jimmer.sql.OrderedProp;
import org.babyfish.jimmer.sql.Table;

/** A person. */
@Entity
@Table(name = "social.person")
public interface Person {
  @Id
  long id();

  String name();

  @ManyToMany
  @JoinTable(
      name = "social.friendship",
      joinColumnName = "person_id",
      inverseJoinColumnName = "friend_id")
  List<Person> friends();

  @OneToMany(mappedBy = "owner", orderedProps = @OrderedProp("place"))
  List<Corpus> corpora();
}
