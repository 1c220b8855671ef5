package dev.databacon.model;

import dev.databacon.corpus.Everything.Colour;
import dev.databacon.corpus.Everything.Mixed;
import dev.databacon.corpus.Everything.Point;
import dev.databacon.corpus.EverythingDraft;
import dev.databacon.corpus.EverythingNode;
import dev.databacon.node.PropertyField;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.jspecify.annotations.Nullable;

/** Properties of each way of storing: packed, apart, primitive, reference, record, collection. */
final class Properties extends Feature {
  private static final Mixed MIXED =
      new Mixed(
          new Point(1, -2, 0.5, true),
          null,
          new BigDecimal("1.50"),
          null,
          null,
          null,
          null,
          List.of(1.5),
          Map.of("é", List.of("a", "")));

  private final List<Feature> properties = new ArrayList<>();

  Properties(World world) {
    super(world);
    numbers();
    add("text", e -> e.text, Values.aliases(), null, (d, v) -> d.text(v));
    add(
        "instant",
        e -> e.instant,
        Arbitraries.of(Instant.EPOCH, Instant.parse("1969-12-31T23:59:59.999999Z")),
        null,
        (d, v) -> d.instant(v));
    add("colour", e -> e.colour, Arbitraries.of(Colour.class), null, (d, v) -> d.colour(v));
    add(
        "mixed",
        e -> e.mixed,
        Arbitraries.of(
            MIXED, new Mixed(null, Colour.RED, null, null, null, null, null, List.of(), Map.of())),
        null,
        (d, v) -> d.mixed(v));
    add(
        "longs",
        e -> e.longs,
        Arbitraries.of(List.of(), List.of(1L, -1L)),
        null,
        (d, v) -> d.longs(v));
    add(
        "strings",
        e -> e.strings,
        Arbitraries.of(Set.of(), Set.of("a")),
        null,
        (d, v) -> d.strings(v));
    add(
        "largeText",
        e -> e.largeText,
        Arbitraries.of("", "large é"),
        null,
        (d, v) -> d.largeText(v));
    add(
        "largeDoubles",
        e -> e.largeDoubles,
        Arbitraries.of(List.of(), List.of(0.25, 1e9)),
        null,
        (d, v) -> d.largeDoubles(v));
  }

  private void numbers() {
    add("anInt", e -> e.anInt, Arbitraries.of(0, -7, Integer.MAX_VALUE), 0, (d, v) -> d.anInt(v))
        .increments(Addend.ints());
    add(
            "boxedLong",
            e -> e.boxedLong,
            Arbitraries.of(0L, Long.MIN_VALUE),
            null,
            (d, v) -> d.boxedLong(v))
        .increments(Addend.longs());
    add(
            "ownLong",
            e -> e.ownLong,
            Arbitraries.of(0L, 9L, Long.MAX_VALUE),
            0L,
            (d, v) -> d.ownLong(v))
        .increments(Addend.longs());
    add("aDouble", e -> e.aDouble, Arbitraries.of(0.1, -1e300), 0.0, (d, v) -> d.aDouble(v))
        .increments(Addend.doubles());
    add("ownDouble", e -> e.ownDouble, Arbitraries.of(0.1, 1e300), 0.0, (d, v) -> d.ownDouble(v))
        .increments(Addend.doubles());
    add(
            "decimal",
            e -> e.decimal,
            Arbitraries.of(new BigDecimal("1.50"), new BigDecimal("1e40")),
            null,
            (d, v) -> d.decimal(v))
        .increments(Addend.decimals());
    add(
            "ownDecimal",
            e -> e.ownDecimal,
            Arbitraries.of(new BigDecimal("-0.001"), new BigDecimal("1e40")),
            null,
            (d, v) -> d.ownDecimal(v))
        .increments(Addend.decimals());
  }

  private <T> Prop<EverythingNode, EverythingDraft, T> add(
      String field,
      Function<EverythingNode, PropertyField<T>> property,
      Arbitrary<T> values,
      @Nullable T absent,
      BiConsumer<EverythingDraft, T> draft) {
    Prop<EverythingNode, EverythingDraft, T> added =
        new Prop<>(world, field, world.everythings, property, values, absent, draft);
    properties.add(added);
    return added;
  }

  @Override
  void addTo(Steps steps) {
    properties.forEach(property -> property.addTo(steps));
  }

  @Override
  void compare() {
    properties.forEach(Feature::compare);
  }
}
