package dev.databacon.crash;

import static dev.databacon.Options.retries;

import dev.databacon.corpus.DocNode;
import dev.databacon.corpus.FolderNode;
import dev.databacon.corpus.TermNode;
import dev.databacon.corpus.UserNode;
import java.util.List;
import java.util.Objects;

/** A write whose parts are on several servers, and can be looked for afterwards by its tag. */
enum Deed {
  /** A node with three aliases: one operation. */
  CREATE {
    @Override
    void run(World world, String tag) {
      world.users.create(u -> u.username(tag).emails(tag + "@1", tag + "@2"));
    }

    @Override
    List<Boolean> parts(World world, String tag) {
      return List.of(
          world.users.byUsername(tag) != null,
          world.users.byEmails(tag + "@1") != null,
          world.users.byEmails(tag + "@2") != null);
    }
  },

  /** Both ends of an edge: one operation. */
  LINK {
    @Override
    void prepare(World world, String tag) {
      world.docs.create(d -> d.slug(tag));
    }

    @Override
    void run(World world, String tag) {
      TermNode term = world.terms.create(t -> {});
      Objects.requireNonNull(world.docs.bySlug(tag)).terms.add(term);
    }

    @Override
    List<Boolean> parts(World world, String tag) {
      // The invariants say whether the other end is there as well.
      DocNode doc = Objects.requireNonNull(world.docs.bySlug(tag));
      List<TermNode> terms = doc.terms().toList();
      return List.of(!terms.isEmpty(), !terms.isEmpty() && terms.get(0).docs.contains(doc));
    }
  },

  /** An alias that changes, with two lookups: one operation. */
  RENAME {
    @Override
    void prepare(World world, String tag) {
      world.users.create(u -> u.username(tag + "-old"));
    }

    @Override
    void run(World world, String tag) {
      Objects.requireNonNull(world.users.byUsername(tag + "-old")).username.set(tag);
    }

    @Override
    List<Boolean> parts(World world, String tag) {
      UserNode named = world.users.byUsername(tag);
      return List.of(
          named != null,
          named != null && tag.equals(named.username()),
          world.users.byUsername(tag + "-old") == null);
    }
  },

  /** A tree with leaves on all servers: several transactions. */
  REMOVE {
    @Override
    void prepare(World world, String tag) {
      world.folders.create(
          f -> {
            f.place(tag).tags(tag + "-a", tag + "-b");
            f.folders(g -> g.leaves(l -> l.code(tag + "-2")).leaves(l -> l.code(tag + "-3")));
            f.leaves(l -> l.code(tag + "-0")).leaves(l -> l.code(tag + "-1"));
          });
    }

    @Override
    void run(World world, String tag) {
      FolderNode folder = Objects.requireNonNull(world.folders.byPlace(tag));
      folder.remove();
    }

    @Override
    List<Boolean> parts(World world, String tag) {
      return List.of(
          world.folders.byPlace(tag) == null,
          world.folders.byTags(tag + "-a") == null,
          world.folders.byTags(tag + "-b") == null,
          world.leaves.byCode(tag + "-0") == null,
          world.leaves.byCode(tag + "-1") == null,
          world.leaves.byCode(tag + "-2") == null,
          world.leaves.byCode(tag + "-3") == null);
    }
  },

  /** Several operations as one transaction, one of them on a node that others write too. */
  BLOCK {
    @Override
    void run(World world, String tag) {
      world.db.transaction(
          tx -> {
            world.users.create(u -> u.username(tag));
            DocNode doc = world.docs.create(d -> d.slug(tag));
            doc.terms.add(world.terms.create(t -> {}));
            world.shared(tag).emails.add(tag);
          },
          retries(3));
    }

    @Override
    List<Boolean> parts(World world, String tag) {
      DocNode doc = world.docs.bySlug(tag);
      return List.of(
          world.users.byUsername(tag) != null,
          doc != null,
          doc != null && doc.terms.count() == 1,
          world.shared(tag).equals(world.users.byEmails(tag)));
    }
  };

  /** What has to be there before; nothing is claimed of it. */
  void prepare(World world, String tag) {}

  /** Writes. */
  abstract void run(World world, String tag);

  /** Whether each part of it is there. */
  abstract List<Boolean> parts(World world, String tag);
}
