package dev.databacon.model;

import dev.databacon.Options;
import dev.databacon.corpus.User.EmailFlags.Verification;
import dev.databacon.corpus.UserDraft;
import dev.databacon.corpus.UserEmailFlagsEntry;
import dev.databacon.corpus.UserNode;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;

/** Aliases of which a node has any number, unique in the whole cluster, with flags on each. */
final class PluralAliases extends Feature {
  private static final String CLUSTER = "cluster";

  private final ManyAliases<UserNode, UserDraft> emails;
  private final Table<List<Object>, Verification> states;

  PluralAliases(World world) {
    super(world);
    emails =
        new ManyAliases<>(
            world, "emails", world.users, u -> u.emails, (d, v) -> d.emails(v), var -> CLUSTER);
    states = model.table(Verification.UNSENT);
    model.rule(this::forgetRemoved);
  }

  private void forgetRemoved() {
    List<List<Object>> removed = new ArrayList<>();
    states.forEach(
        (key, status) -> {
          if (!emails.values((Var<?>) key.get(0)).contains(key.get(1))) {
            removed.add(key);
          }
        });
    removed.forEach(states::remove);
  }

  /** An address with its flag, as it is read. */
  record Email(String value, Verification status) {
    static Email of(UserEmailFlagsEntry<String> entry) {
      return new Email(entry.value(), entry.status());
    }
  }

  @Override
  void addTo(Steps steps) {
    emails.addTo(steps);
    var users = world.cluster().users;
    Lookups.add(
        world,
        steps,
        "users.byEmails",
        v -> users.byEmails(v),
        v -> users.allByEmails(v),
        v -> emails.owner(CLUSTER, v));
    steps.add(
        4, world.users.any(), Values.aliases(), Arbitraries.of(Verification.class), this::add);
    steps.add(
        3, world.users.any(), Values.aliases(), Arbitraries.of(Verification.class), this::update);
    steps.add(1, world.users.any(), Values.aliases(), this::find);
    steps.add(2, world.users.any(), Walks.any(), this::entries);
  }

  private Step add(Var<UserNode> user, String value, Verification status) {
    return step(
        user,
        "emails.add(%s, f -> f.status(%s), at(1))".formatted(Values.quoted(value), status),
        node -> node.emails.add(value, f -> f.status(status), Options.at(1)),
        () -> {
          boolean added = emails.put(user, value, 1);
          if (added) {
            states.put(List.of(user, value), status);
          }
          return added;
        });
  }

  private Step update(Var<UserNode> user, String value, Verification status) {
    return step(
        user,
        "emails.update(%s, f -> f.status(%s))".formatted(Values.quoted(value), status),
        node -> node.emails.update(value, f -> f.status(status)),
        () -> {
          boolean there = emails.values(user).contains(value);
          if (there) {
            states.put(List.of(user, value), status);
          }
          return there;
        });
  }

  private Step find(Var<UserNode> user, String value) {
    return step(
        user,
        "emails.find(" + Values.quoted(value) + ")",
        node -> {
          var entry = node.emails.find(value);
          return entry == null ? null : Email.of(entry);
        },
        () -> emails.values(user).contains(value) ? email(user, value) : null);
  }

  private Step entries(Var<UserNode> user, Walks.Walk walk) {
    return step(
        user,
        "emails.entries(" + walk + ")",
        node -> walk.read(node.emails::entries).stream().map(Email::of).toList(),
        () -> walk.of(stored(user)));
  }

  private Email email(Var<?> user, String value) {
    return new Email(value, states.get(List.of(user, value)));
  }

  private List<Email> stored(Var<?> user) {
    return emails.values(user).stream().map(value -> email(user, value)).toList();
  }

  @Override
  void compare() {
    emails.compare();
    world.users.vars().stream()
        .filter(world::isThere)
        .forEach(user -> entries(user, new Walks.Walk("", 0, 2, true)).run().run());
  }
}
