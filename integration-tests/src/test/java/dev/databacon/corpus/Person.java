package dev.databacon.corpus;

import dev.databacon.annotations.Alias;
import dev.databacon.annotations.Flag;
import dev.databacon.annotations.Node;
import dev.databacon.annotations.Relation;
import dev.databacon.annotations.Side;
import dev.databacon.annotations.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody with every kind of relation to others of the same type. */
@Node
public interface Person {
  @Relation(symmetric = true, counted = true, edge = Bond.class)
  List<Person> friends();

  /** What joins two friends; the same for both. */
  interface Bond {
    @Flag(bits = 10)
    int strength();

    @Value
    @Nullable String since();
  }

  @Relation(symmetric = true)
  @Nullable Person spouse();

  @Alias(uniqueTo = "spouse")
  @Nullable String petName();

  @Relation(inverse = "following", counted = true, edge = Subscription.class)
  List<Person> followers();

  @Relation(inverse = "followers")
  List<Person> following();

  /** What each side of a subscription knows of it. */
  interface Subscription {
    @Flag(side = Side.OWN)
    boolean muted();

    @Flag
    boolean paid();
  }

  @Relation(inverse = "employer", counted = true)
  List<Person> staff();

  @Relation(inverse = "staff")
  @Nullable Person employer();
}
