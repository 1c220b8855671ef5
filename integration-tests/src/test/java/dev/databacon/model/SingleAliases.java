package dev.databacon.model;

import dev.databacon.corpus.DocDraft;
import dev.databacon.corpus.DocNode;
import dev.databacon.corpus.ProfileDraft;
import dev.databacon.corpus.ProfileNode;
import dev.databacon.corpus.UserDraft;
import dev.databacon.corpus.UserNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import org.jspecify.annotations.Nullable;

/** Aliases of which a node has at most one, unique in the whole cluster; one kind has flags. */
final class SingleAliases extends Feature {
  private static final String CLUSTER = "cluster";

  private final OneAlias<UserNode, UserDraft> usernames;
  private final OneAlias<DocNode, DocDraft> slugs;
  private final OneAlias<ProfileNode, ProfileDraft> nicknames;
  private final Table<Var<?>, Boolean> visible;

  SingleAliases(World world) {
    super(world);
    usernames =
        new OneAlias<>(
            world,
            "username",
            world.users,
            u -> u.username,
            (d, v) -> d.username(v),
            var -> CLUSTER);
    slugs =
        new OneAlias<>(world, "slug", world.docs, d -> d.slug, (d, v) -> d.slug(v), var -> CLUSTER);
    nicknames =
        new OneAlias<>(
            world,
            "nickname",
            world.profiles,
            p -> p.nickname,
            (d, v) -> d.nickname(v),
            var -> CLUSTER);
    visible = model.ofNodes(false);
    model.rule(this::forgetFlagsOfNone);
  }

  /** An alias takes its flags along when it goes. */
  private void forgetFlagsOfNone() {
    List<Var<?>> gone = new ArrayList<>();
    visible.forEach(
        (profile, shown) -> {
          if (nicknames.value(profile) == null) {
            gone.add(profile);
          }
        });
    gone.forEach(visible::remove);
  }

  @Override
  void addTo(Steps steps) {
    usernames.addTo(steps);
    slugs.addTo(steps);
    nicknames.addTo(steps);
    var cluster = world.cluster();
    Lookups.add(
        world,
        steps,
        "users.byUsername",
        v -> cluster.users.byUsername(v),
        v -> cluster.users.allByUsername(v),
        v -> usernames.owner(CLUSTER, v));
    Lookups.add(
        world,
        steps,
        "docs.bySlug",
        v -> cluster.docs.bySlug(v),
        v -> cluster.docs.allBySlug(v),
        v -> slugs.owner(CLUSTER, v));
    Lookups.add(
        world,
        steps,
        "profiles.byNickname",
        v -> cluster.profiles.byNickname(v),
        v -> cluster.profiles.allByNickname(v),
        v -> nicknames.owner(CLUSTER, v));
    steps.add(3, world.profiles.any(), Values.aliases(), Arbitraries.of(true, false), this::set);
    steps.add(3, world.profiles.any(), Arbitraries.of(true, false), this::update);
    steps.add(2, world.profiles.any(), this::entry);
  }

  private Step set(Var<ProfileNode> profile, String value, boolean shown) {
    return step(
        profile,
        "nickname.set(" + Values.quoted(value) + ", f -> f.visible(" + shown + "))",
        node -> {
          node.nickname.set(value, f -> f.visible(shown));
          return "set";
        },
        () -> {
          nicknames.put(profile, value);
          visible.put(profile, shown);
          return "set";
        });
  }

  private Step update(Var<ProfileNode> profile, boolean shown) {
    return step(
        profile,
        "nickname.update(f -> f.visible(" + shown + "))",
        node -> node.nickname.update(f -> f.visible(shown)),
        () -> {
          if (nicknames.value(profile) == null) {
            return false;
          }
          visible.put(profile, shown);
          return true;
        });
  }

  private Step entry(Var<ProfileNode> profile) {
    return new Step(profile + ".nickname.entry()", () -> readEntry(profile));
  }

  private void readEntry(Var<ProfileNode> profile) {
    check(
        profile,
        node -> {
          var entry = node.nickname.entry();
          return entry == null ? "none" : text(entry.value(), entry.visible());
        },
        () -> {
          @Nullable String value = nicknames.value(profile);
          return value == null ? "none" : text(value, visible.get(profile));
        });
  }

  private static String text(String value, boolean shown) {
    return Objects.toString(value) + (shown ? " visible" : "");
  }

  @Override
  void compare() {
    usernames.compare();
    slugs.compare();
    nicknames.compare();
    world.profiles.vars().stream().filter(world::isThere).forEach(this::readEntry);
  }
}
