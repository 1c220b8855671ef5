package dev.databacon.bench.reading;

import dev.databacon.Databacon;
import dev.databacon.bench.schema.PersonDao;
import dev.databacon.bench.schema.PersonNode;
import dev.databacon.bench.schema.PersonPath;
import java.util.List;

/** Reads with Databacon. */
final class StoreReads {
  private final Databacon db;
  private final PersonDao people;

  StoreReads(Databacon db) {
    this.db = db;
    this.people = new PersonDao(db);
  }

  Way<Long> name() {
    return new Way<>(
        "Databacon, accessor", id -> String.valueOf(people.handle(id).name()).hashCode());
  }

  Way<Long> friendNames() {
    return new Way<>(
        "Databacon, path", id -> Answers.names(people.handle(id).path().friends().name().list()));
  }

  private List<PersonNode> handles(List<Long> ids) {
    return ids.stream().map(people::handle).toList();
  }

  Way<List<Long>> friendsOfFriends() {
    return new Way<>(
        "Databacon, path",
        ids -> Answers.ids(friendsOfFriends(ids).list().stream().map(PersonNode::id).toList()));
  }

  private PersonPath friendsOfFriends(List<Long> ids) {
    return new PersonPath(db, handles(ids)).friends().friends().distinct();
  }

  Way<List<Long>> trees() {
    return new Way<>(
        "Databacon, shape", ids -> PersonTree.sum(PersonTreeShape.INSTANCE.readAll(handles(ids))));
  }

  /** What Databacon says about its statements. */
  String explain(List<Long> ids) {
    return friendsOfFriends(ids).explain();
  }
}
