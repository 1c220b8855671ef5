package dev.databacon.processor.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The linked schema of a compilation: free of errors that a single interface or a pair of relations
 * could have.
 *
 * @param nodes the node types of this compilation, sorted by binary name; these are generated
 * @param retired binary names of node types and interfaces that are gone for good
 */
public record SchemaModel(List<NodeType> nodes, List<Retired> retired) {

  public SchemaModel {
    nodes = List.copyOf(nodes);
    retired = List.copyOf(retired);
  }

  /** A type that is gone for good, as a package declares it. */
  public record Retired(String binaryName, Origin origin) {}

  /** The node type of that name; null when it was compiled before. */
  public @Nullable NodeType node(InterfaceName name) {
    return nodes.stream().filter(n -> n.name().equals(name)).findFirst().orElse(null);
  }

  /** The edge interfaces that the nodes of this compilation use, each once, by binary name. */
  public List<EdgeInterface> edges() {
    return distinct(
        nodes.stream().flatMap(n -> n.relations().stream()).map(Relation::edge),
        e -> e.name().binary());
  }

  /** The flags interfaces that the nodes of this compilation use, each once, by binary name. */
  public List<FlagsInterface> flagsInterfaces() {
    return distinct(
        nodes.stream()
            .flatMap(
                n ->
                    Stream.of(
                            n.aliases().stream().map(Alias::flags),
                            n.names().stream().map(Name::flags),
                            n.properties().stream().map(Property::flags))
                        .flatMap(flags -> flags)),
        f -> f.name().binary());
  }

  private static <T> List<T> distinct(Stream<@Nullable T> all, Function<T, String> name) {
    Map<String, T> byName =
        all.filter(Objects::nonNull)
            .collect(Collectors.toMap(name, Function.identity(), (a, b) -> a, TreeMap::new));
    return List.copyOf(byName.values());
  }
}
