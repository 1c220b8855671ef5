package dev.databacon.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.databacon.schema.AliasKind;
import dev.databacon.schema.ChildKind;
import dev.databacon.schema.Codecs;
import dev.databacon.schema.Condition;
import dev.databacon.schema.CounterKey;
import dev.databacon.schema.EdgeKind;
import dev.databacon.schema.FlagKey;
import dev.databacon.schema.NodeKind;
import dev.databacon.schema.ParentKind;
import dev.databacon.schema.PropertyKey;
import dev.databacon.schema.ValueKey;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Plans come back from their serial form as they were. */
class PlanJsonTest {
  private static final NodeKind DOC = new NodeKind("com.acme.Doc", 0x12345678);
  private static final String EDGE = "com.acme.Doc$Score";
  private static final EdgeKind SCORES =
      EdgeKind.toMany(DOC, "scores", -7).to("com.acme.Doc", DOC.ctx()).oneSided(9).data(EDGE);
  private static final PropertyKey<Integer> SIZE =
      PropertyKey.of(DOC, "size", "a1b2", Codecs.INT).orElse(0);
  private static final AliasKind TAGS = AliasKind.many(DOC, "tags", 5);

  private static WalkPlan everything() {
    Condition where =
        SIZE.between(1, 5)
            .or(FlagKey.ofInt(DOC.name(), "length", 3, 4, 15, 2).in(1, 2))
            .and(ValueKey.of(EDGE, "note", Codecs.STRING).isNull().not())
            .and(PropertyKey.apart(DOC, "text", 77, Codecs.STRING).notEqualTo("a\"b\\c\u00e9"))
            .and(CounterKey.of(DOC, "n").orZero().lessThan(Long.MIN_VALUE))
            .and(new Condition.Closes(DOC.name(), "scores", -7, 9));
    Step scores =
        Step.of(Hop.of(SCORES))
            .where(where)
            .order(List.of(SIZE.descending()))
            .range(new Range(-3, 1, 10));
    Walk branch =
        Walk.of(
            Step.first(Hop.of(new ChildKind(DOC, "parts", 4, DOC, false)), 5),
            new Selection(
                false,
                List.of(Column.of(SIZE.operand()), Column.count(Hop.of(TAGS)), Column.EDGE_VALUE),
                List.of(Walk.of(Step.of(Hop.of(TAGS)), Selection.IDS))));
    Walk walk =
        new Walk(
            SIZE.equalTo(3),
            List.of(scores, Step.of(Hop.of(new ParentKind(DOC, "up", Set.of(4, -8)))).asDistinct()),
            new Selection(true, List.of(Column.FLAGS, Column.NUMBER), List.of(branch)));
    return WalkPlan.of(DOC, List.of(3L, Long.MAX_VALUE)).walk(walk).limit(12);
  }

  @Test
  void comeBackAsTheyWere() {
    WalkPlan plan = everything();
    assertThat(PlanJson.read(PlanJson.write(plan))).isEqualTo(plan);
    WalkPlan all = WalkPlan.all(DOC);
    assertThat(PlanJson.read(PlanJson.write(all))).isEqualTo(all);
  }

  @Test
  void whatIsNoneIsRefused() {
    assertThatThrownBy(() -> PlanJson.read("{\"databacon\":2}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("form 2");
    assertThatThrownBy(() -> PlanJson.read("[1]")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> PlanJson.read("{")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> PlanJson.read("{\"databacon\":1,\"type\":\"x\"}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'walk'");
  }
}
