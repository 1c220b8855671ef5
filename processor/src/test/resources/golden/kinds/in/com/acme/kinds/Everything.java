package com.acme.kinds;

import dev.databacon.annotations.Alias;
import dev.databacon.annotations.Flag;
import dev.databacon.annotations.Name;
import dev.databacon.annotations.Node;
import dev.databacon.annotations.Prop;
import dev.databacon.annotations.Relation;
import dev.databacon.annotations.Search;
import dev.databacon.annotations.Value;
import dev.databacon.annotations.Was;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** One field of every kind; the comment holds what could end it: *&#47; and a \u005cu escape. */
@Node
public interface Everything {
  enum Colour {
    RED,
    @Was("VERT")
    GREEN
  }

  record Point(int x, @Was("why") long y, Optional<String> label, Colour colour) {}


  record Path(List<Point> points, byte[] raw, boolean closed, double length) {}

  interface Seen {
    @Flag
    boolean seen();
  }

  interface Weight {
    @Value
    int weight();
  }

  interface Remark {
    @Flag
    Colour colour();

    @Value
    Optional<String> remark();
  }

  @Prop
  int anInt();

  @Prop
  long aLong();

  @Prop
  double aDouble();

  @Prop
  boolean aBoolean();

  @Prop
  Integer boxedInt();

  @Prop
  Long boxedLong();

  @Prop
  Double boxedDouble();

  @Prop
  Boolean boxedBoolean();

  @Prop
  String string();

  @Prop
  byte[] bytes();

  @Prop
  BigDecimal decimal();

  @Prop
  UUID uuid();

  @Prop
  Instant instant();

  @Prop
  LocalDate date();

  @Prop
  Duration duration();

  @Prop
  Colour colour();

  @Prop
  Path path2();

  @Prop
  List<String> strings();

  @Prop
  Set<UUID> uuids();

  @Prop
  Map<String, Map<String, Point>> points();

  @Prop
  Optional<Instant> maybe();

  @Prop(large = true)
  String large();

  @Prop(own = true)
  long own();

  @Prop(flags = Seen.class)
  int flaggedInt();

  @Prop(flags = Seen.class)
  double flaggedDouble();

  @Prop(own = true, flags = Seen.class)
  BigDecimal flaggedDecimal();

  @Prop(flags = Seen.class)
  List<Long> flaggedList();

  @Value
  Set<Colour> value();

  @Alias
  String alias();

  @Alias(flags = Seen.class)
  String flaggedAlias();

  @Alias
  List<String> aliases();

  @Alias(uniqueTo = "one")
  List<String> aliasesOfOne();

  @Name
  String name();

  @Name(search = Search.TRIGRAM, flags = Seen.class)
  String flaggedName();

  @Name(fold = false)
  List<String> names();

  @Name(search = Search.PHONETIC, fold = false, flags = Seen.class)
  List<String> options();

  @Relation
  Number one();

  @Relation(edge = Weight.class)
  Number oneWithEdge();

  @Relation(inverse = "everything")
  Number oneToOne();

  @Relation(edge = Remark.class)
  List<Everything> many();
}
