package dev.databacon.corpus;

import dev.databacon.Databacon;
import dev.databacon.node.Handle;
import dev.databacon.node.NodeType;
import dev.databacon.schema.Codecs;
import dev.databacon.schema.PropertyKey;
import dev.databacon.schema.RecordCodec;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The node type {@code Everything} and the descriptors of its fields, under the numbers pinned in
 * {@code databacon.lock}; constants, no network.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class EverythingFields extends NodeType<EverythingNode> {
  /** The node type {@code Everything}; no network. */
  public static final NodeType<EverythingNode> TYPE = new EverythingFields();

  /** The property {@code anInt}; no network. */
  public static final PropertyKey<Integer> AN_INT =
      TYPE.property("anInt", "k6dj", Codecs.INT).orElse(0);

  /** The property {@code aLong}; no network. */
  public static final PropertyKey<Long> A_LONG =
      TYPE.property("aLong", "2s1n", Codecs.LONG).orElse(0L);

  /** The property {@code aDouble}; no network. */
  public static final PropertyKey<Double> A_DOUBLE =
      TYPE.property("aDouble", "ggbn", Codecs.DOUBLE).orElse(0.0);

  /** The property {@code aBoolean}; no network. */
  public static final PropertyKey<Boolean> A_BOOLEAN =
      TYPE.property("aBoolean", "vcg7", Codecs.BOOLEAN).orElse(false);

  /** The property {@code boxedInt}; no network. */
  public static final PropertyKey<Integer> BOXED_INT =
      TYPE.property("boxedInt", "nomo", Codecs.INT);

  /** The property {@code boxedLong}; no network. */
  public static final PropertyKey<Long> BOXED_LONG =
      TYPE.property("boxedLong", "pj08", Codecs.LONG);

  /** The property {@code boxedDouble}; no network. */
  public static final PropertyKey<Double> BOXED_DOUBLE =
      TYPE.property("boxedDouble", "u5qc", Codecs.DOUBLE);

  /** The property {@code boxedBoolean}; no network. */
  public static final PropertyKey<Boolean> BOXED_BOOLEAN =
      TYPE.property("boxedBoolean", "dk49", Codecs.BOOLEAN);

  /** The property {@code text}; no network. */
  public static final PropertyKey<String> TEXT = TYPE.property("text", "4y6u", Codecs.STRING);

  /** The property {@code optional}; no network. */
  public static final PropertyKey<String> OPTIONAL =
      TYPE.property("optional", "le2y", Codecs.STRING);

  /** The property {@code bytes}; no network. */
  public static final PropertyKey<byte[]> BYTES = TYPE.apart("bytes", 0x1d38b397, Codecs.BYTES);

  /** The property {@code decimal}; no network. */
  public static final PropertyKey<BigDecimal> DECIMAL =
      TYPE.property("decimal", "ewkq", Codecs.DECIMAL);

  /** The property {@code uuid}; no network. */
  public static final PropertyKey<UUID> UUID = TYPE.property("uuid", "khqw", Codecs.UUID);

  /** The property {@code instant}; no network. */
  public static final PropertyKey<Instant> INSTANT =
      TYPE.property("instant", "05nm", Codecs.INSTANT);

  /** The property {@code date}; no network. */
  public static final PropertyKey<LocalDate> DATE =
      TYPE.property("date", "84zq", Codecs.LOCAL_DATE);

  /** The property {@code duration}; no network. */
  public static final PropertyKey<Duration> DURATION =
      TYPE.property("duration", "myts", Codecs.DURATION);

  /** The property {@code colour}; no network. */
  public static final PropertyKey<Everything.Colour> COLOUR =
      TYPE.property("colour", "y582", Codecs.enumeration(Everything.Colour.values()));

  /** The property {@code mixed}; no network. */
  public static final PropertyKey<Everything.Mixed> MIXED =
      TYPE.property(
          "mixed",
          "sqp8",
          RecordCodec.<Everything.Mixed>builder("dev.databacon.corpus.Everything$Mixed")
              .component(
                  "point",
                  RecordCodec.<Everything.Point>builder("dev.databacon.corpus.Everything$Point")
                      .component("x", Codecs.INT, 0, Everything.Point::x)
                      .component("y", Codecs.LONG, 0L, Everything.Point::y)
                      .component("z", Codecs.DOUBLE, 0.0, Everything.Point::z)
                      .component("on", Codecs.BOOLEAN, false, Everything.Point::on)
                      .build(
                          in ->
                              new Everything.Point(
                                  in.<Integer>next(),
                                  in.<Long>next(),
                                  in.<Double>next(),
                                  in.<Boolean>next())),
                  Everything.Mixed::point)
              .component(
                  "colour",
                  Codecs.enumeration(Everything.Colour.values()),
                  Everything.Mixed::colour)
              .component("decimal", Codecs.DECIMAL, Everything.Mixed::decimal)
              .component("uuid", Codecs.UUID, Everything.Mixed::uuid)
              .component("instant", Codecs.INSTANT, Everything.Mixed::instant)
              .component("date", Codecs.LOCAL_DATE, Everything.Mixed::date)
              .component("duration", Codecs.DURATION, Everything.Mixed::duration)
              .component("doubles", Codecs.list(Codecs.DOUBLE), Everything.Mixed::doubles)
              .component("map", Codecs.map(Codecs.list(Codecs.STRING)), Everything.Mixed::map)
              .build(
                  in ->
                      new Everything.Mixed(
                          in.<Everything.Point>next(),
                          in.<Everything.Colour>next(),
                          in.<BigDecimal>next(),
                          in.<UUID>next(),
                          in.<Instant>next(),
                          in.<LocalDate>next(),
                          in.<Duration>next(),
                          in.<List<Double>>next(),
                          in.<Map<String, List<String>>>next())));

  /** The property {@code longs}; no network. */
  public static final PropertyKey<List<Long>> LONGS =
      TYPE.property("longs", "3sjl", Codecs.list(Codecs.LONG));

  /** The property {@code strings}; no network. */
  public static final PropertyKey<Set<String>> STRINGS =
      TYPE.property("strings", "px9k", Codecs.set(Codecs.STRING));

  /** The property {@code doubles}; no network. */
  public static final PropertyKey<Map<String, Double>> DOUBLES =
      TYPE.property("doubles", "wev7", Codecs.map(Codecs.DOUBLE));

  /** The property {@code largeText}; no network. */
  public static final PropertyKey<String> LARGE_TEXT =
      TYPE.apart("largeText", 0x0738de3f, Codecs.STRING);

  /** The property {@code largeDoubles}; no network. */
  public static final PropertyKey<List<Double>> LARGE_DOUBLES =
      TYPE.apart("largeDoubles", 0x3c296f6c, Codecs.list(Codecs.DOUBLE));

  /** The property {@code ownLong}; no network. */
  public static final PropertyKey<Long> OWN_LONG =
      TYPE.apart("ownLong", 0x5185cf5b, Codecs.LONG).orElse(0L);

  private EverythingFields() {
    super("dev.databacon.corpus.Everything", 0x539db62b);
  }

  @Override
  protected Handle make(Databacon db, long id) {
    return new EverythingNode(db, id);
  }
}
