package dev.databacon.model;

import java.util.List;

/** All features, in the order in which they are compared. A new one is added here. */
final class Features {
  private Features() {}

  static List<Feature> of(World world) {
    Relations relations = new Relations(world);
    return List.of(
        relations,
        new Flags(world),
        new Properties(world),
        new NodeValues(world),
        new SingleAliases(world),
        new PluralAliases(world),
        new ScopedAliases(world, relations.termCorpus()),
        new Names(world),
        new People(world),
        new Trees(world),
        new Leases(world),
        new Nodes(world));
  }
}
