package dev.databacon.model;

import dev.databacon.corpus.DocNode;
import dev.databacon.corpus.User;
import dev.databacon.corpus.UserFlags;
import dev.databacon.corpus.UserNode;
import dev.databacon.error.FlagRangeException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Flags of nodes, one at a time and several at once. */
final class Flags extends Feature {
  private static final int MOST = 5;

  private final Table<Var<?>, State> states;
  private final Table<Var<?>, Integer> lengths;

  Flags(World world) {
    super(world);
    states = model.ofNodes(new State(true, User.Role.ADMIN, 0, 0));
    lengths = model.ofNodes(0);
  }

  /** All flags of a user. */
  record State(boolean newsletter, User.Role role, int corpora, int alternate) {
    static State of(UserFlags flags) {
      return new State(
          flags.newsletterSub(), flags.role(), flags.corpusCount(), flags.alternateCorpusCount());
    }
  }

  @Override
  void addTo(Steps steps) {
    Arbitrary<Boolean> booleans = Arbitraries.of(true, false);
    Arbitrary<User.Role> roles = Arbitraries.of(User.Role.class);
    Arbitrary<Integer> numbers = Arbitraries.of(0, 1, 4, MOST, MOST + 1, -1);
    steps.add(2, world.users.any(), booleans, this::setNewsletter);
    steps.add(2, world.users.any(), numbers, this::setAlternate);
    steps.add(3, world.users.any(), roles, Arbitraries.of(0, 3, 255), this::update);
    steps.add(2, world.users.any(), this::get);
    steps.add(2, world.docs.any(), Arbitraries.of(0, 1, 65_535), this::setLength);
    world.users.draft(
        roles.map(
            role ->
                new Part<>(
                    "role",
                    ".role(" + role + ")",
                    List.of(),
                    draft -> draft.role(role),
                    var ->
                        states.put(
                            var,
                            new State(
                                states.get(var).newsletter,
                                role,
                                states.get(var).corpora,
                                states.get(var).alternate)))));
    world.docs.draft(
        Arbitraries.of(5, 0)
            .map(
                length ->
                    new Part<>(
                        "length",
                        ".length(" + length + ")",
                        List.of(),
                        draft -> draft.length(length),
                        var -> lengths.put(var, length))));
  }

  private Step setNewsletter(Var<UserNode> user, boolean on) {
    return step(
        user,
        "newsletterSub.set(" + on + ")",
        node -> {
          node.newsletterSub.set(on);
          return node.newsletterSub();
        },
        () -> {
          State old = states.get(user);
          states.put(user, new State(on, old.role, old.corpora, old.alternate));
          return on;
        });
  }

  private Step setAlternate(Var<UserNode> user, int number) {
    return step(
        user,
        "alternateCorpusCount.set(" + number + ")",
        node -> {
          node.alternateCorpusCount.set(number);
          return node.alternateCorpusCount();
        },
        () -> {
          if (number < 0 || number > MOST) {
            model.refuse(FlagRangeException.class);
          }
          State old = states.get(user);
          states.put(user, new State(old.newsletter, old.role, old.corpora, number));
          return number;
        });
  }

  private Step update(Var<UserNode> user, User.Role role, int corpora) {
    return step(
        user,
        "flags.update(f -> f.role(" + role + ").corpusCount(" + corpora + "))",
        node -> {
          node.flags.update(f -> f.role(role).corpusCount(corpora));
          return State.of(node.flags());
        },
        () -> {
          State old = states.get(user);
          states.put(user, new State(old.newsletter, role, corpora, old.alternate));
          return states.get(user);
        });
  }

  private Step get(Var<UserNode> user) {
    return step(user, "flags()", node -> State.of(node.flags()), () -> states.get(user));
  }

  private Step setLength(Var<DocNode> doc, int length) {
    return step(
        doc,
        "length.set(" + length + ")",
        node -> {
          node.length.set(length);
          return node.length();
        },
        () -> {
          lengths.put(doc, length);
          return length;
        });
  }

  @Override
  void compare() {
    world.users.vars().stream().filter(world::isThere).forEach(user -> get(user).run().run());
    world.docs.vars().stream()
        .filter(world::isThere)
        .forEach(doc -> check(doc, node -> node.length(), () -> lengths.get(doc)));
  }
}
