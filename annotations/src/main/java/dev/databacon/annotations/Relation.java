package dev.databacon.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A relation: ordered connections to nodes of another type, or of the same.
 *
 * <p>A method returning {@code T} holds at most one edge, one returning {@code List<T>} any number.
 * The pair of both sides' return types is the cardinality, which the store enforces.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Relation {
  /** The name of the method on the target type that is the other side; one-sided when empty. */
  String inverse() default "";

  /**
   * The interface with the {@link Flag} methods and at most one {@link Value} method that are
   * stored on each edge; none by default. On a pair of sides, one of them declares it for both.
   */
  Class<?> edge() default void.class;

  /**
   * Whether an edge of this relation of a type to itself has no direction: what one node's list
   * shows, the other's shows too, each in its own order. Such a relation has no inverse.
   */
  boolean symmetric() default false;

  /**
   * Whether the number of a node's edges is kept by the database, so that counting them does not
   * depend on how many there are. Writing an edge then costs a little more. May be added to a
   * relation that has edges, and taken away.
   */
  boolean counted() default false;
}
