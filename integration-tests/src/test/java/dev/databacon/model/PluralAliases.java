package dev.databacon.model;

import dev.databacon.Options;
import dev.databacon.corpus.User.EmailFlags.Verification;
import dev.databacon.corpus.UserDraft;
import dev.databacon.corpus.UserEmailFlagsEntry;
import dev.databacon.corpus.UserNode;
import java.util.List;
import net.jqwik.api.Arbitraries;
import org.jspecify.annotations.Nullable;

/** Aliases of which a node has any number, unique in the whole cluster, with flags on each. */
final class PluralAliases extends Feature {
  private static final String CLUSTER = "cluster";

  private final ManyAliases<UserNode, UserDraft> emails;
  private final TextFlags<UserNode, Verification> states;

  PluralAliases(World world) {
    super(world);
    emails =
        new ManyAliases<>(
            world, "emails", world.users, u -> u.emails, (d, v) -> d.emails(v), var -> CLUSTER);
    states =
        new TextFlags<>(
            world,
            "emails",
            world.users,
            emails.texts(),
            Values.aliases(),
            Arbitraries.of(Verification.class),
            Verification.UNSENT,
            new Port());
  }

  /** The addresses of users. */
  private static final class Port implements TextFlags.Port<UserNode, Verification> {
    @Override
    public boolean add(UserNode user, String value, Verification status, int at) {
      return user.emails.add(value, f -> f.status(status), Options.at(at));
    }

    @Override
    public boolean update(UserNode user, String value, Verification status) {
      return user.emails.update(value, f -> f.status(status));
    }

    @Override
    public TextFlags.@Nullable Entry<Verification> find(UserNode user, String value) {
      var entry = user.emails.find(value);
      return entry == null ? null : entry(entry);
    }

    @Override
    public List<TextFlags.Entry<Verification>> entries(UserNode user, Walks.Walk walk) {
      return walk.read(user.emails::entries).stream().map(Port::entry).toList();
    }

    private static TextFlags.Entry<Verification> entry(UserEmailFlagsEntry<String> entry) {
      return new TextFlags.Entry<>(entry.value(), entry.status());
    }
  }

  @Override
  void addTo(Steps steps) {
    emails.addTo(steps);
    states.addTo(steps);
    var users = world.cluster().users;
    Lookups.add(
        world,
        steps,
        "users.byEmails",
        v -> users.byEmails(v),
        v -> users.allByEmails(v),
        v -> emails.owner(CLUSTER, v));
  }

  @Override
  void compare() {
    emails.compare();
    states.compare();
  }
}
