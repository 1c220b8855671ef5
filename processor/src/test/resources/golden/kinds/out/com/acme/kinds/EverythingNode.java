package com.acme.kinds;

import dev.databacon.Databacon;
import dev.databacon.node.AliasField;
import dev.databacon.node.AliasListField;
import dev.databacon.node.DecimalField;
import dev.databacon.node.DoubleField;
import dev.databacon.node.EdgeListField;
import dev.databacon.node.EdgeToOneField;
import dev.databacon.node.FlaggedAliasField;
import dev.databacon.node.FlaggedDecimalField;
import dev.databacon.node.FlaggedDoubleField;
import dev.databacon.node.FlaggedNameField;
import dev.databacon.node.FlaggedNameListField;
import dev.databacon.node.FlaggedNumberField;
import dev.databacon.node.FlaggedPropertyField;
import dev.databacon.node.Handle;
import dev.databacon.node.NameField;
import dev.databacon.node.NameListField;
import dev.databacon.node.NumberField;
import dev.databacon.node.Page;
import dev.databacon.node.PropertyField;
import dev.databacon.node.ToOneField;
import dev.databacon.node.ValueField;
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
import org.jspecify.annotations.Nullable;

/**
 * One field of every kind; the comment holds what could end it: *&#47; and a &#92;u escape.
 *
 * <p>The handle of a node of type {@code Everything}. It holds no values: each method call
 * reads in one round trip, the fields cost nothing. Safe for any number of threads.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class EverythingNode extends Handle {
  /** The property {@code anInt} of this node, unread. */
  public final NumberField<Integer> anInt;

  /** The property {@code aLong} of this node, unread. */
  public final NumberField<Long> aLong;

  /** The property {@code aDouble} of this node, unread. */
  public final DoubleField aDouble;

  /** The property {@code aBoolean} of this node, unread. */
  public final PropertyField<Boolean> aBoolean;

  /** The property {@code boxedInt} of this node, unread. */
  public final NumberField<Integer> boxedInt;

  /** The property {@code boxedLong} of this node, unread. */
  public final NumberField<Long> boxedLong;

  /** The property {@code boxedDouble} of this node, unread. */
  public final DoubleField boxedDouble;

  /** The property {@code boxedBoolean} of this node, unread. */
  public final PropertyField<Boolean> boxedBoolean;

  /** The property {@code string} of this node, unread. */
  public final PropertyField<String> string;

  /** The property {@code bytes} of this node, unread. */
  public final PropertyField<byte[]> bytes;

  /** The property {@code decimal} of this node, unread. */
  public final DecimalField decimal;

  /** The property {@code uuid} of this node, unread. */
  public final PropertyField<UUID> uuid;

  /** The property {@code instant} of this node, unread. */
  public final PropertyField<Instant> instant;

  /** The property {@code date} of this node, unread. */
  public final PropertyField<LocalDate> date;

  /** The property {@code duration} of this node, unread. */
  public final PropertyField<Duration> duration;

  /** The property {@code colour} of this node, unread. */
  public final PropertyField<Everything.Colour> colour;

  /** The property {@code path2} of this node, unread. */
  public final PropertyField<Everything.Path> path2;

  /** The property {@code strings} of this node, unread. */
  public final PropertyField<List<String>> strings;

  /** The property {@code uuids} of this node, unread. */
  public final PropertyField<Set<UUID>> uuids;

  /** The property {@code points} of this node, unread. */
  public final PropertyField<Map<String, Map<String, Everything.Point>>> points;

  /** The property {@code maybe} of this node, unread. */
  public final PropertyField<Instant> maybe;

  /** The property {@code large} of this node, unread. */
  public final PropertyField<String> large;

  /** The property {@code own} of this node, unread. */
  public final NumberField<Long> own;

  /** The property {@code flaggedInt} of this node, unread. */
  public final FlaggedNumberField<Integer, EverythingSeenEntry<Integer>, EverythingSeenEntry.Draft>
      flaggedInt;

  /** The property {@code flaggedDouble} of this node, unread. */
  public final FlaggedDoubleField<EverythingSeenEntry<Double>, EverythingSeenEntry.Draft>
      flaggedDouble;

  /** The property {@code flaggedDecimal} of this node, unread. */
  public final FlaggedDecimalField<EverythingSeenEntry<BigDecimal>, EverythingSeenEntry.Draft>
      flaggedDecimal;

  /** The property {@code flaggedList} of this node, unread. */
  public final FlaggedPropertyField<List<Long>, EverythingSeenEntry<List<Long>>, EverythingSeenEntry.Draft>
      flaggedList;

  /** The value {@code value} of this node, unread. */
  public final ValueField<Set<Everything.Colour>> value;

  /** The alias {@code alias} of this node, unread. */
  public final AliasField alias;

  /** The alias {@code flaggedAlias} of this node, unread. */
  public final FlaggedAliasField<EverythingSeenEntry<String>, EverythingSeenEntry.Draft>
      flaggedAlias;

  /** The aliases {@code aliases} of this node, unread. */
  public final AliasListField aliases;

  /** The aliases {@code aliasesOfOne} of this node, unread. */
  public final AliasListField aliasesOfOne;

  /** The name {@code name} of this node, unread. */
  public final NameField name;

  /** The name {@code flaggedName} of this node, unread. */
  public final FlaggedNameField<EverythingSeenEntry<String>, EverythingSeenEntry.Draft> flaggedName;

  /** The names {@code names} of this node, unread. */
  public final NameListField names;

  /** The names {@code options} of this node, unread. */
  public final FlaggedNameListField<EverythingSeenEntry<String>, EverythingSeenEntry.Draft> options;

  /** The relation {@code one} of this node, unread. */
  public final ToOneField<NumberNode> one;

  /** The relation {@code oneWithEdge} of this node, unread. */
  public final EdgeToOneField<NumberNode, EverythingWeightEdge<NumberNode>, EverythingWeightEdge.Draft>
      oneWithEdge;

  /** The relation {@code oneToOne} of this node, unread. */
  public final ToOneField<NumberNode> oneToOne;

  /** The relation {@code many} of this node, unread. */
  public final EdgeListField<EverythingNode, EverythingRemarkEdge<EverythingNode>, EverythingRemarkEdge.Draft>
      many;

  /**
   * The handle of the node with this id, which is not checked; no network. {@link
   * EverythingDao} checks ids.
   */
  public EverythingNode(Databacon db, long id) {
    super(db, EverythingFields.TYPE, id);
    anInt = new NumberField<>(this, EverythingFields.AN_INT);
    aLong = new NumberField<>(this, EverythingFields.A_LONG);
    aDouble = new DoubleField(this, EverythingFields.A_DOUBLE);
    aBoolean = new PropertyField<>(this, EverythingFields.A_BOOLEAN);
    boxedInt = new NumberField<>(this, EverythingFields.BOXED_INT);
    boxedLong = new NumberField<>(this, EverythingFields.BOXED_LONG);
    boxedDouble = new DoubleField(this, EverythingFields.BOXED_DOUBLE);
    boxedBoolean = new PropertyField<>(this, EverythingFields.BOXED_BOOLEAN);
    string = new PropertyField<>(this, EverythingFields.STRING);
    bytes = new PropertyField<>(this, EverythingFields.BYTES);
    decimal = new DecimalField(this, EverythingFields.DECIMAL);
    uuid = new PropertyField<>(this, EverythingFields.UUID);
    instant = new PropertyField<>(this, EverythingFields.INSTANT);
    date = new PropertyField<>(this, EverythingFields.DATE);
    duration = new PropertyField<>(this, EverythingFields.DURATION);
    colour = new PropertyField<>(this, EverythingFields.COLOUR);
    path2 = new PropertyField<>(this, EverythingFields.PATH2);
    strings = new PropertyField<>(this, EverythingFields.STRINGS);
    uuids = new PropertyField<>(this, EverythingFields.UUIDS);
    points = new PropertyField<>(this, EverythingFields.POINTS);
    maybe = new PropertyField<>(this, EverythingFields.MAYBE);
    large = new PropertyField<>(this, EverythingFields.LARGE);
    own = new NumberField<>(this, EverythingFields.OWN);
    flaggedInt = new FlaggedNumberField<>(this, EverythingFields.FLAGGED_INT,
        EverythingSeenEntry::new, EverythingSeenEntry.Draft::new);
    flaggedDouble = new FlaggedDoubleField<>(this, EverythingFields.FLAGGED_DOUBLE,
        EverythingSeenEntry::new, EverythingSeenEntry.Draft::new);
    flaggedDecimal = new FlaggedDecimalField<>(this, EverythingFields.FLAGGED_DECIMAL,
        EverythingSeenEntry::new, EverythingSeenEntry.Draft::new);
    flaggedList = new FlaggedPropertyField<>(this, EverythingFields.FLAGGED_LIST,
        EverythingSeenEntry::new, EverythingSeenEntry.Draft::new);
    value = new ValueField<>(this, EverythingFields.VALUE);
    alias = new AliasField(this, EverythingFields.ALIAS);
    flaggedAlias = new FlaggedAliasField<>(this, EverythingFields.FLAGGED_ALIAS,
        EverythingSeenEntry::new, EverythingSeenEntry.Draft::new);
    aliases = new AliasListField(this, EverythingFields.ALIASES);
    aliasesOfOne = new AliasListField(this, EverythingFields.ALIASES_OF_ONE);
    name = new NameField(this, EverythingFields.NAME);
    flaggedName = new FlaggedNameField<>(this, EverythingFields.FLAGGED_NAME,
        EverythingSeenEntry::new, EverythingSeenEntry.Draft::new);
    names = new NameListField(this, EverythingFields.NAMES);
    options = new FlaggedNameListField<>(this, EverythingFields.OPTIONS, EverythingSeenEntry::new,
        EverythingSeenEntry.Draft::new);
    one = new ToOneField<>(this, EverythingFields.ONE, NumberFields.TYPE);
    oneWithEdge = new EdgeToOneField<>(this, EverythingFields.ONE_WITH_EDGE, NumberFields.TYPE,
        EverythingWeightEdge::new, EverythingWeightEdge.Draft::new);
    oneToOne = new ToOneField<>(this, EverythingFields.ONE_TO_ONE, NumberFields.TYPE);
    many = new EdgeListField<>(this, EverythingFields.MANY, EverythingFields.TYPE,
        EverythingRemarkEdge::new, EverythingRemarkEdge.Draft::new);
  }

  /** Reads the property in one round trip; 0 while absent. */
  public int anInt() {
    return anInt.getOrThrow();
  }

  /** Reads the property in one round trip; 0 while absent. */
  public long aLong() {
    return aLong.getOrThrow();
  }

  /** Reads the property in one round trip; 0 while absent. */
  public double aDouble() {
    return aDouble.getOrThrow();
  }

  /** Reads the property in one round trip; false while absent. */
  public boolean aBoolean() {
    return aBoolean.getOrThrow();
  }

  /** Reads the property in one round trip; null while absent. */
  public @Nullable Integer boxedInt() {
    return boxedInt.get();
  }

  /** Reads the property in one round trip; null while absent. */
  public @Nullable Long boxedLong() {
    return boxedLong.get();
  }

  /** Reads the property in one round trip; null while absent. */
  public @Nullable Double boxedDouble() {
    return boxedDouble.get();
  }

  /** Reads the property in one round trip; null while absent. */
  public @Nullable Boolean boxedBoolean() {
    return boxedBoolean.get();
  }

  /** Reads the property in one round trip; null while absent. */
  public @Nullable String string() {
    return string.get();
  }

  /** Reads the property in one round trip; null while absent. */
  public byte @Nullable [] bytes() {
    return bytes.get();
  }

  /** Reads the property in one round trip; null while absent. */
  public @Nullable BigDecimal decimal() {
    return decimal.get();
  }

  /** Reads the property in one round trip; null while absent. */
  public @Nullable UUID uuid() {
    return uuid.get();
  }

  /** Reads the property in one round trip; null while absent. */
  public @Nullable Instant instant() {
    return instant.get();
  }

  /** Reads the property in one round trip; null while absent. */
  public @Nullable LocalDate date() {
    return date.get();
  }

  /** Reads the property in one round trip; null while absent. */
  public @Nullable Duration duration() {
    return duration.get();
  }

  /** Reads the property in one round trip; null while absent. */
  public Everything.@Nullable Colour colour() {
    return colour.get();
  }

  /** Reads the property in one round trip; null while absent. */
  public Everything.@Nullable Path path2() {
    return path2.get();
  }

  /** Reads the property in one round trip; null while absent. */
  public @Nullable List<String> strings() {
    return strings.get();
  }

  /** Reads the property in one round trip; null while absent. */
  public @Nullable Set<UUID> uuids() {
    return uuids.get();
  }

  /** Reads the property in one round trip; null while absent. */
  public @Nullable Map<String, Map<String, Everything.Point>> points() {
    return points.get();
  }

  /** Reads the property in one round trip; empty while absent. */
  public Optional<Instant> maybe() {
    return Optional.ofNullable(maybe.get());
  }

  /** Reads the property in one round trip; null while absent. */
  public @Nullable String large() {
    return large.get();
  }

  /** Reads the property in one round trip; 0 while absent. */
  public long own() {
    return own.getOrThrow();
  }

  /** Reads the property in one round trip; 0 while absent. */
  public int flaggedInt() {
    return flaggedInt.getOrThrow();
  }

  /** Reads the property in one round trip; 0 while absent. */
  public double flaggedDouble() {
    return flaggedDouble.getOrThrow();
  }

  /** Reads the property in one round trip; null while absent. */
  public @Nullable BigDecimal flaggedDecimal() {
    return flaggedDecimal.get();
  }

  /** Reads the property in one round trip; null while absent. */
  public @Nullable List<Long> flaggedList() {
    return flaggedList.get();
  }

  /** Reads the node's value in one round trip; null while absent. */
  public @Nullable Set<Everything.Colour> value() {
    return value.get();
  }

  /** Reads the alias in one round trip; null while absent. */
  public @Nullable String alias() {
    return alias.get();
  }

  /** Reads the alias in one round trip; null while absent. */
  public @Nullable String flaggedAlias() {
    return flaggedAlias.get();
  }

  /** Reads the first page of the aliases in one round trip; iterating costs one a page. */
  public Page<String> aliases() {
    return aliases.list();
  }

  /** Reads the first page of the aliases in one round trip; iterating costs one a page. */
  public Page<String> aliasesOfOne() {
    return aliasesOfOne.list();
  }

  /** Reads the name in one round trip; null while absent. */
  public @Nullable String name() {
    return name.get();
  }

  /** Reads the name in one round trip; null while absent. */
  public @Nullable String flaggedName() {
    return flaggedName.get();
  }

  /** Reads the first page of the names in one round trip; iterating costs one a page. */
  public Page<String> names() {
    return names.list();
  }

  /** Reads the first page of the names in one round trip; iterating costs one a page. */
  public Page<String> options() {
    return options.list();
  }

  /** Finds the node in one round trip; null without an edge. */
  public @Nullable NumberNode one() {
    return one.get();
  }

  /** Finds the node in one round trip; null without an edge. */
  public @Nullable NumberNode oneWithEdge() {
    return oneWithEdge.get();
  }

  /** Finds the node in one round trip; null without an edge. */
  public @Nullable NumberNode oneToOne() {
    return oneToOne.get();
  }

  /** Finds the first page of nodes in one round trip; iterating costs one a page. */
  public Page<EverythingNode> many() {
    return many.nodes();
  }

  /** A walk that begins at this node; no network yet. */
  public EverythingPath path() {
    return new EverythingPath(this);
  }
}
