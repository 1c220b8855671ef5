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

  /** Whether an edge of this relation of a type to itself has no direction. */
  boolean symmetric() default false;

  /** Whether the number of edges is kept, so that counting does not depend on their number. */
  boolean counted() default false;
}
