package dev.databacon.processor.lock;

import static dev.databacon.processor.lock.Schemas.node;
import static dev.databacon.processor.lock.Schemas.pin;
import static dev.databacon.processor.lock.Schemas.sound;
import static org.assertj.core.api.Assertions.assertThat;

import dev.databacon.processor.model.Field;
import dev.databacon.processor.model.Name;
import dev.databacon.processor.model.NodeType;
import dev.databacon.processor.model.Property;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every schema: random ones from fixed seeds. */
class RandomSchemaTest {
  private static final int TYPES = 12;
  private static final int FIELDS = 14;

  static Stream<Long> seeds() {
    return Stream.iterate(1L, seed -> seed + 1).limit(40);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theTextIsTheSameWhateverTheOrderOfDeclaration(long seed) {
    Random random = new Random(seed);
    List<NodeType> schema = schema(random);

    String text = sound(pin("", schema.toArray(NodeType[]::new)));

    assertThat(sound(pin("", shuffled(schema, random)))).isEqualTo(text);
    assertThat(sound(pin(text, shuffled(schema, random)))).isEqualTo(text);
    assertThat(LockText.read(text).lock().text()).isEqualTo(text);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatIsPinnedStaysWhateverIsAdded(long seed) {
    Random random = new Random(seed);
    List<NodeType> schema = schema(random);
    List<NodeType> part =
        schema.stream()
            .filter(n -> random.nextInt(4) > 0)
            .map(n -> with(n, n.fields().stream().filter(f -> random.nextBoolean()).toList()))
            .toList();
    String before = sound(pin("", shuffled(part, random)));

    String after = sound(pin(before, shuffled(schema, random)));

    assertThat(after.lines()).containsAll(before.lines().toList());
    assertThat(Integrity.check(LockText.read(after).lock(), e -> null).findings()).isEmpty();
  }

  private static NodeType[] shuffled(List<NodeType> schema, Random random) {
    List<NodeType> shuffled = new ArrayList<>();
    for (NodeType node : schema) {
      List<Field> fields = new ArrayList<>(node.fields());
      Collections.shuffle(fields, random);
      shuffled.add(with(node, fields));
    }
    Collections.shuffle(shuffled, random);
    return shuffled.toArray(NodeType[]::new);
  }

  private static NodeType with(NodeType node, List<Field> fields) {
    return node(node.name(), List.of(), fields.toArray(Field[]::new));
  }

  private static List<NodeType> schema(Random random) {
    List<NodeType> nodes = new ArrayList<>();
    for (int t = 0; t < TYPES; t++) {
      List<Field> fields = new ArrayList<>();
      for (int f = 0; f < FIELDS; f++) {
        fields.add(field("field" + f + "x" + random.nextInt(1_000_000), random));
      }
      nodes.add(node("Type" + t, fields.toArray(Field[]::new)));
    }
    return nodes;
  }

  private static Field field(String name, Random random) {
    return switch (random.nextInt(10)) {
      case 0 -> Schemas.prop(name, Schemas.STRING);
      case 1 -> Schemas.prop(name, Schemas.LONG, Property.Storage.OWN, null);
      case 2 -> Schemas.alias(name);
      case 3 -> Schemas.alias(name, true, null, null);
      // Of itself, so that every part of the schema has its target.
      case 4 -> Schemas.bool(name);
      case 5 -> Schemas.coded(name, Schemas.constants("A", "B", "C"));
      case 6 -> Schemas.searched(name, false, Name.Search.PREFIX, true);
      case 7 -> Schemas.searched(name, true, Name.Search.TRIGRAM, false);
      case 8 -> Schemas.lease(name);
      default -> Schemas.whole(name, 2, 3);
    };
  }
}
