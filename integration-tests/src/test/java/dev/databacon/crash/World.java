package dev.databacon.crash;

import dev.databacon.Databacon;
import dev.databacon.corpus.DocDao;
import dev.databacon.corpus.FolderDao;
import dev.databacon.corpus.LeafDao;
import dev.databacon.corpus.TermDao;
import dev.databacon.corpus.UserDao;
import dev.databacon.corpus.UserNode;
import java.util.List;
import java.util.stream.IntStream;

/** What deeds are done with: a client, its DAOs, and users that all writers have in common. */
final class World {
  private static final int SHARED = 24;

  final Databacon db;
  final UserDao users;
  final DocDao docs;
  final TermDao terms;
  final FolderDao folders;
  final LeafDao leaves;
  private final List<UserNode> shared;

  World(Databacon db, List<Long> shared) {
    this.db = db;
    this.users = new UserDao(db);
    this.docs = new DocDao(db);
    this.terms = new TermDao(db);
    this.folders = new FolderDao(db);
    this.leaves = new LeafDao(db);
    this.shared = shared.stream().map(id -> new UserNode(db, id)).toList();
  }

  /** Makes the users that all writers have in common. */
  static List<Long> makeShared(Databacon db) {
    UserDao users = new UserDao(db);
    return IntStream.range(0, SHARED)
        .mapToObj(i -> users.create(u -> u.username("shared-" + i)).id())
        .toList();
  }

  UserNode shared(String tag) {
    return shared.get(Math.floorMod(tag.hashCode(), shared.size()));
  }

  List<Long> sharedIds() {
    return shared.stream().map(UserNode::id).toList();
  }
}
