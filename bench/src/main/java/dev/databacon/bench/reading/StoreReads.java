package dev.databacon.bench.reading;

import dev.databacon.Databacon;
import dev.databacon.bench.schema.PersonDao;
import dev.databacon.bench.schema.PersonNode;
import dev.databacon.bench.schema.PersonPath;
import dev.databacon.fetch.Fetch;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

  Way<List<Long>> nameByName() {
    return new Way<>(
        "Databacon, an accessor call each",
        ids -> Answers.names(ids.stream().map(id -> people.handle(id).name()).toList()));
  }

  Way<List<Long>> fetchedNames() {
    return new Way<>("Databacon, Fetch.all", ids -> Answers.names(db.run(names(ids))));
  }

  private Fetch<List<@Nullable String>> names(List<Long> ids) {
    return Fetch.all(ids.stream().map(id -> people.handle(id).name.fetch()).toList());
  }

  Way<List<Long>> gatheredNames() {
    return new Way<>(
        "Databacon, gather over accessor calls",
        ids -> Answers.names(db.gather(ids, id -> people.handle(id).name())));
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
}
