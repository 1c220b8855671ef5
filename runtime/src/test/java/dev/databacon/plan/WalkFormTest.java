package dev.databacon.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.databacon.schema.Codecs;
import dev.databacon.schema.EdgeKind;
import dev.databacon.schema.NodeKind;
import dev.databacon.schema.PropertyKey;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Forms are equal just when the walks are, and there are none of walks with values. */
class WalkFormTest {
  private static final NodeKind DOC = new NodeKind("com.acme.Doc", 1);
  private static final PropertyKey<Integer> SIZE =
      PropertyKey.of(DOC, "size", "a1b2", Codecs.INT).orElse(0);
  private static final Hop HOP =
      Hop.of(EdgeKind.toMany(DOC, "scores", 7).to("com.acme.Doc", 1).oneSided(9));
  private static final Column COLUMN = Column.of(SIZE.operand());
  private static final Selection SELECTION = new Selection(false, List.of(COLUMN), List.of());

  private static Walk walk() {
    return Walk.of(Step.first(HOP, 5), SELECTION);
  }

  private static Walk nested(Walk branch) {
    return walk().select(new Selection(true, List.of(), List.of(branch)));
  }

  /** The same record with another value of one component, for each of them. */
  private static <R extends Record> List<R> changed(R record) throws ReflectiveOperationException {
    RecordComponent[] components = record.getClass().getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    @Nullable Object[] values = new Object[components.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = components[i].getAccessor().invoke(record);
    }
    List<R> all = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      @Nullable Object[] others = values.clone();
      others[i] = other(types[i], values[i]);
      @SuppressWarnings("unchecked") // of the same class
      R made = (R) record.getClass().getDeclaredConstructor(types).newInstance(others);
      all.add(made);
    }
    return all;
  }

  private static Object other(Class<?> type, @Nullable Object value) {
    if (type == boolean.class) {
      return !Boolean.TRUE.equals(value);
    } else if (type == int.class && value instanceof Integer number) {
      return number + 1;
    } else if (type == String.class) {
      return value + "x";
    } else if (type == List.class) {
      return List.of(1);
    }
    Object[] constants = type.getEnumConstants();
    return constants[0].equals(value) ? constants[1] : constants[0];
  }

  private static List<Walk> different() throws ReflectiveOperationException {
    List<Walk> all = new ArrayList<>(List.of(walk(), Walk.of(SELECTION), nested(walk())));
    all.add(walk().plus(Step.of(HOP)));
    for (Hop hop : changed(HOP)) {
      all.add(Walk.of(Step.first(hop, 5), SELECTION));
      all.add(nested(Walk.of(Step.first(hop, 5), SELECTION)));
    }
    all.add(Walk.of(Step.first(HOP, 6), SELECTION));
    all.add(Walk.of(Step.first(HOP, 5).asDistinct(), SELECTION));
    all.add(Walk.of(Step.first(HOP, 5).order(List.of(SIZE.ascending())), SELECTION));
    all.add(Walk.of(Step.first(HOP, 5).order(List.of(SIZE.descending())), SELECTION));
    for (Column column : changed(COLUMN)) {
      all.add(walk().select(new Selection(false, List.of(column), List.of())));
    }
    all.add(walk().select(new Selection(false, List.of(COLUMN, Column.FLAGS), List.of())));
    all.add(walk().select(new Selection(true, List.of(COLUMN), List.of())));
    all.add(walk().select(new Selection(false, List.of(COLUMN), List.of(walk()))));
    return all;
  }

  @Test
  void differWhereWalksDiffer() throws ReflectiveOperationException {
    List<@Nullable WalkForm> forms = new ArrayList<>();
    different().forEach(walk -> forms.add(WalkForm.of(walk)));
    assertThat(forms).doesNotContainNull().doesNotHaveDuplicates();
    List<@Nullable WalkForm> again = new ArrayList<>();
    different().forEach(walk -> again.add(WalkForm.of(walk)));
    assertThat(again).isEqualTo(forms);
  }

  @Test
  void walksWithValuesHaveNone() {
    Step step = Step.of(HOP);
    List<Walk> walks =
        List.of(
            new Walk(SIZE.equalTo(3), List.of(step), SELECTION),
            Walk.of(step.where(SIZE.equalTo(3)), SELECTION),
            Walk.of(step.range(new Range(17, 0, 5)), SELECTION),
            Walk.of(step.range(new Range(Range.START, 17, 5)), SELECTION));
    assertThat(walks).allMatch(walk -> WalkForm.of(walk) == null);
    assertThat(walks).allMatch(walk -> WalkForm.of(nested(walk)) == null);
  }

  @Test
  void stagesOfOneFormAreTheSame() {
    Stages stages = new Stages(true);
    assertThat(stages.of(walk())).isSameAs(stages.of(walk()));
    assertThat(stages.of(nested(walk()))).isNotSameAs(stages.of(walk()));
  }
}
