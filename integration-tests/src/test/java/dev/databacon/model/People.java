package dev.databacon.model;

import dev.databacon.corpus.PersonDraft;
import dev.databacon.corpus.PersonNode;
import dev.databacon.node.EdgeDraft;
import dev.databacon.node.EdgeListField;
import dev.databacon.node.EdgeSnapshot;
import dev.databacon.node.ToOneField;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Relations that are symmetric, and those whose edges are counted. */
final class People extends Feature {
  private final BondPort bond = new BondPort();
  private final SubscriptionPort subscription = new SubscriptionPort();
  private final List<Feature> fields = new ArrayList<>();
  private final OneAlias<PersonNode, PersonDraft> petNames;
  private final End friends;
  private final End spouse;
  private final End followers;
  private final End staff;

  People(World world) {
    super(world);
    friends = End.symmetric(model, false);
    spouse = End.symmetric(model, true);
    followers = End.relation(model, false, false);
    staff = End.relation(model, false, true);
    many("friends", friends, bond, p -> p.friends);
    many("followers", followers, subscription, p -> p.followers);
    many("following", followers.other(), subscription, p -> p.following);
    fields.add(
        new ToMany<>(
            world,
            "staff",
            staff,
            world.people,
            world.people,
            p -> p.staff,
            (PersonNode p, int i) -> p.staff.get(i)));
    one("spouse", spouse, p -> p.spouse);
    one("employer", staff.other(), p -> p.employer);
    petNames =
        new OneAlias<>(
            world,
            "petName",
            world.people,
            p -> p.petName,
            (d, v) -> d.petName(v),
            var -> Objects.requireNonNullElse(spouse.first(var), List.of(var)));
    fields.add(petNames);
  }

  private <E extends EdgeSnapshot<PersonNode>, D extends EdgeDraft> void many(
      String field,
      End end,
      EdgePort<PersonNode, E, D> port,
      Function<PersonNode, EdgeListField<PersonNode, E, D>> list) {
    fields.add(
        new ToMany<>(
            world,
            field,
            end,
            world.people,
            world.people,
            list,
            (PersonNode p, int i) -> list.apply(p).get(i).node()));
    fields.add(new EdgeDataOfList<>(world, field, end, world.people, world.people, list, port));
  }

  private void one(String field, End end, Function<PersonNode, ToOneField<PersonNode>> relation) {
    fields.add(new ToOne<>(world, field, end, world.people, world.people, relation));
  }

  @Override
  void addTo(Steps steps) {
    fields.forEach(field -> field.addTo(steps));
    var people = world.cluster().people;
    Lookups.addWithin(
        world,
        steps,
        "people.byPetName",
        world.people,
        (p, v) -> people.byPetName(p, v),
        (p, v) -> people.allByPetName(p, v),
        petNames::owner);
    edges("friends", friends, 3, (d, to) -> d.friends(to.toArray(PersonNode[]::new)));
    edges("followers", followers, 2, (d, to) -> d.followers(to.toArray(PersonNode[]::new)));
    edges("staff", staff, 3, (d, to) -> d.staff(to.toArray(PersonNode[]::new)));
    edges("spouse", spouse, 1, (d, to) -> d.spouse(to.get(0)));
    edges("employer", staff.other(), 1, (d, to) -> d.employer(to.get(0)));
    world.people.draft(
        RelationParts.edge(
            world,
            "following",
            followers.other(),
            world.people,
            subscription,
            (d, to, change) -> d.following(to, edge -> subscription.write(edge, change))));
  }

  private void edges(
      String field, End end, int most, BiConsumer<PersonDraft, List<PersonNode>> add) {
    world.people.draft(RelationParts.edges(world, field, end, world.people, most, add));
  }

  @Override
  void compare() {
    fields.forEach(Feature::compare);
  }
}
