package dev.databacon.processor.lock;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One side of a relation.
 *
 * @param reverse the context of the rows that lead back from the target of a one-sided relation; 0
 *     where the target declares the other side
 * @param target the first binary name of the node type at the other end
 * @param inverse the first simple name of the other side; null when the relation is one-sided, its
 *     own when it is symmetric
 * @param edge the first binary name of the interface of its edge data
 * @param counted whether the number of a node's edges is kept
 */
record RelationLine(
    String element,
    int context,
    int reverse,
    boolean many,
    String target,
    @Nullable String inverse,
    @Nullable String edge,
    boolean counted,
    boolean retired)
    implements FieldLine {

  static RelationLine read(String element, Words words) {
    int context = words.context("ctx");
    String inverse = words.optional("inverse");
    int reverse = inverse == null ? words.context("reverse") : 0;
    return new RelationLine(
        element,
        context,
        reverse,
        words.oneOrMany(),
        words.required("target"),
        inverse,
        words.optional("edge"),
        words.take("counted"),
        words.take("retired"));
  }

  /** The element that is the other side; null when the relation is one-sided. */
  @Nullable String inverseElement() {
    return inverse == null ? null : target + "#" + inverse;
  }

  @Override
  public String kind() {
    return "relation";
  }

  @Override
  public RelationLine retire() {
    return new RelationLine(element, context, reverse, many, target, inverse, edge, counted, true);
  }

  @Override
  public List<Integer> contexts() {
    return reverse == 0 ? List.of(context) : List.of(context, reverse);
  }

  @Override
  public String text() {
    return new LineText(kind(), element)
        .context("ctx", context)
        .context("reverse", reverse)
        .word(many ? "many" : "one", true)
        .pair("target", target)
        .pair("inverse", inverse)
        .pair("edge", edge)
        .word("counted", counted)
        .word("retired", retired)
        .toString();
  }

  @Override
  public @Nullable LockLine union(LockLine other) {
    if (!(other instanceof RelationLine that)
        || context != that.context
        || reverse != that.reverse
        || !target.equals(that.target)
        || !Objects.equals(inverse, that.inverse)
        || LineText.differ(edge, that.edge)) {
      return null;
    }
    return new RelationLine(
        element,
        context,
        reverse,
        many || that.many,
        target,
        inverse,
        edge == null ? that.edge : edge,
        counted || that.counted,
        retired || that.retired);
  }
}
