package com.acme.kinds;

import dev.databacon.Databacon;
import dev.databacon.node.Handle;
import dev.databacon.node.NodeType;
import dev.databacon.node.Relation;
import dev.databacon.schema.AliasKind;
import dev.databacon.schema.Codecs;
import dev.databacon.schema.NameKind;
import dev.databacon.schema.PropertyKey;
import dev.databacon.schema.RecordCodec;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The node type {@code Everything} and the descriptors of its fields, under the numbers
 * pinned in {@code databacon.lock}; constants, no network.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class EverythingFields extends NodeType<EverythingNode> {
  /** The node type {@code Everything}; no network. */
  public static final NodeType<EverythingNode> TYPE = new EverythingFields();

  /** The property {@code anInt}; no network. */
  public static final PropertyKey<Integer> AN_INT = TYPE.ofInt("anInt", "k6dj").orElse(0);

  /** The property {@code aLong}; no network. */
  public static final PropertyKey<Long> A_LONG = TYPE.ofLong("aLong", "2s1n").orElse(0L);

  /** The property {@code aDouble}; no network. */
  public static final PropertyKey<Double> A_DOUBLE = TYPE.ofDouble("aDouble", "ggbn").orElse(0.0);

  /** The property {@code aBoolean}; no network. */
  public static final PropertyKey<Boolean> A_BOOLEAN =
      TYPE.ofBoolean("aBoolean", "vcg7").orElse(false);

  /** The property {@code boxedInt}; no network. */
  public static final PropertyKey<Integer> BOXED_INT = TYPE.ofInt("boxedInt", "nomo");

  /** The property {@code boxedLong}; no network. */
  public static final PropertyKey<Long> BOXED_LONG = TYPE.ofLong("boxedLong", "pj08");

  /** The property {@code boxedDouble}; no network. */
  public static final PropertyKey<Double> BOXED_DOUBLE = TYPE.ofDouble("boxedDouble", "u5qc");

  /** The property {@code boxedBoolean}; no network. */
  public static final PropertyKey<Boolean> BOXED_BOOLEAN = TYPE.ofBoolean("boxedBoolean", "dk49");

  /** The property {@code string}; no network. */
  public static final PropertyKey<String> STRING = TYPE.ofString("string", "cz4w");

  /** The property {@code bytes}; no network. */
  public static final PropertyKey<byte[]> BYTES = TYPE.apart("bytes", 0x309c7296, Codecs.BYTES);

  /** The property {@code decimal}; no network. */
  public static final PropertyKey<BigDecimal> DECIMAL = TYPE.ofDecimal("decimal", "ewkq");

  /** The property {@code uuid}; no network. */
  public static final PropertyKey<UUID> UUID = TYPE.ofUuid("uuid", "khqw");

  /** The property {@code instant}; no network. */
  public static final PropertyKey<Instant> INSTANT = TYPE.ofInstant("instant", "05nm");

  /** The property {@code date}; no network. */
  public static final PropertyKey<LocalDate> DATE = TYPE.ofLocalDate("date", "84zq");

  /** The property {@code duration}; no network. */
  public static final PropertyKey<Duration> DURATION = TYPE.ofDuration("duration", "myts");

  /** The property {@code colour}; no network. */
  public static final PropertyKey<Everything.Colour> COLOUR =
      TYPE.property("colour", "y582", Codecs.enumeration(Everything.Colour.values())
          .alsoNamed("VERT", Everything.Colour.GREEN));

  /** The property {@code path2}; no network. */
  public static final PropertyKey<Everything.Path> PATH2 =
      TYPE.property("path2", "nmci",
          RecordCodec.<Everything.Path>builder("com.acme.kinds.Everything$Path")
              .component("points", Codecs.list(
                  RecordCodec.<Everything.Point>builder("com.acme.kinds.Everything$Point")
                      .component("x", Codecs.INT, 0, Everything.Point::x)
                      .component("why", Codecs.LONG, 0L, Everything.Point::y)
                      .component("label", Codecs.STRING, r -> r.label().orElse(null))
                      .component("colour", Codecs.enumeration(Everything.Colour.values())
                          .alsoNamed("VERT", Everything.Colour.GREEN), Everything.Point::colour)
                      .build(in -> new Everything.Point(in.<Integer>next(), in.<Long>next(),
                          Optional.ofNullable(in.<String>next()), in.<Everything.Colour>next()))),
                  Everything.Path::points)
              .component("raw", Codecs.BYTES, Everything.Path::raw)
              .component("closed", Codecs.BOOLEAN, false, Everything.Path::closed)
              .component("length", Codecs.DOUBLE, 0.0, Everything.Path::length)
              .build(in -> new Everything.Path(in.<List<Everything.Point>>next(), in.<byte[]>next(),
                  in.<Boolean>next(), in.<Double>next())));

  /** The property {@code strings}; no network. */
  public static final PropertyKey<List<String>> STRINGS =
      TYPE.property("strings", "px9k", Codecs.list(Codecs.STRING));

  /** The property {@code uuids}; no network. */
  public static final PropertyKey<Set<UUID>> UUIDS =
      TYPE.property("uuids", "zok0", Codecs.set(Codecs.UUID));

  /** The property {@code points}; no network. */
  public static final PropertyKey<Map<String, Map<String, Everything.Point>>> POINTS =
      TYPE.property("points", "xp8z", Codecs.map(Codecs.map(
          RecordCodec.<Everything.Point>builder("com.acme.kinds.Everything$Point")
              .component("x", Codecs.INT, 0, Everything.Point::x)
              .component("why", Codecs.LONG, 0L, Everything.Point::y)
              .component("label", Codecs.STRING, r -> r.label().orElse(null))
              .component("colour", Codecs.enumeration(Everything.Colour.values())
                  .alsoNamed("VERT", Everything.Colour.GREEN), Everything.Point::colour)
              .build(in -> new Everything.Point(in.<Integer>next(), in.<Long>next(),
                  Optional.ofNullable(in.<String>next()), in.<Everything.Colour>next())))));

  /** The property {@code maybe}; no network. */
  public static final PropertyKey<Instant> MAYBE = TYPE.ofInstant("maybe", "iscb");

  /** The property {@code large}; no network. */
  public static final PropertyKey<String> LARGE = TYPE.apart("large", 0x32cdfddf, Codecs.STRING);

  /** The property {@code own}; no network. */
  public static final PropertyKey<Long> OWN = TYPE.apart("own", 0x33a1c3e9, Codecs.LONG).orElse(0L);

  /** The property {@code flaggedInt}; no network. */
  public static final PropertyKey<Integer> FLAGGED_INT = TYPE.ofInt("flaggedInt", "umrh").orElse(0);

  /** The property {@code flaggedDouble}; no network. */
  public static final PropertyKey<Double> FLAGGED_DOUBLE =
      TYPE.ofDouble("flaggedDouble", "1d29").orElse(0.0);

  /** The property {@code flaggedDecimal}; no network. */
  public static final PropertyKey<BigDecimal> FLAGGED_DECIMAL =
      TYPE.apart("flaggedDecimal", 0x060c8eac, Codecs.DECIMAL);

  /** The property {@code flaggedList}; no network. */
  public static final PropertyKey<List<Long>> FLAGGED_LIST =
      TYPE.property("flaggedList", "839s", Codecs.list(Codecs.LONG));

  /** The value {@code value}; no network. */
  public static final PropertyKey<Set<Everything.Colour>> VALUE =
      TYPE.property("value", "y1yq", Codecs.set(Codecs.enumeration(Everything.Colour.values())
          .alsoNamed("VERT", Everything.Colour.GREEN)));

  /** The alias {@code alias}; no network. */
  public static final AliasKind ALIAS = TYPE.alias("alias", 0x249cd661, "heyq");

  /** The alias {@code flaggedAlias}; no network. */
  public static final AliasKind FLAGGED_ALIAS = TYPE.alias("flaggedAlias", 0x131eb636, "d8lq");

  /** The aliases {@code aliases}; no network. */
  public static final AliasKind ALIASES = TYPE.aliases("aliases", 0x44d7e282);

  /** The name {@code name}; no network. */
  public static final NameKind NAME = TYPE.name("name", 0x3988ba0d, "bhtc");

  /** The name {@code flaggedName}; no network. */
  public static final NameKind FLAGGED_NAME =
      TYPE.name("flaggedName", 0x737d33c9, "7f3m").trigram();

  /** The names {@code names}; no network. */
  public static final NameKind NAMES = TYPE.names("names", 0x6a79c286).exact();

  /** The names {@code options}; no network. */
  public static final NameKind OPTIONS = TYPE.names("options", 0x2e162975).phonetic().exact();

  /** The relation {@code one}; no network. */
  public static final Relation<NumberNode> ONE =
      TYPE.<NumberNode>toOne("one", 0x289919a9, "com.acme.kinds.Number", 0x54eee21c, 0x7a01aae8)
          .keysAll("aliasesOfOne", 0x7aa839af);

  /** The relation {@code oneWithEdge}; no network. */
  public static final Relation<NumberNode> ONE_WITH_EDGE =
      TYPE.<NumberNode>toOne("oneWithEdge", 0x4abbc688, "com.acme.kinds.Number", 0x54eee21c,
          0x4f371f85)
          .data("com.acme.kinds.Everything$Weight");

  /** The relation {@code oneToOne}; no network. */
  public static final Relation<NumberNode> ONE_TO_ONE =
      TYPE.<NumberNode>toOne("oneToOne", 0x07e0cfb9, "com.acme.kinds.Number", 0x54eee21c)
          .inverseOne("everything", 0x4e4a7204);

  /** The relation {@code many}; no network. */
  public static final Relation<EverythingNode> MANY =
      TYPE.<EverythingNode>toMany("many", 0x31151310, "com.acme.kinds.Everything", 0x75879a80,
          0x2c266ea2)
          .data("com.acme.kinds.Everything$Remark");

  /** The aliases {@code aliasesOfOne}; no network. */
  public static final AliasKind ALIASES_OF_ONE =
      TYPE.aliases("aliasesOfOne", 0x7aa839af).uniqueTo(ONE.edge());

  private EverythingFields() {
    super("com.acme.kinds.Everything", 0x75879a80);
  }

  @Override
  protected Handle make(Databacon db, long id) {
    return new EverythingNode(db, id);
  }
}
