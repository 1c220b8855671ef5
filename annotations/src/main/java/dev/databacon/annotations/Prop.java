package dev.databacon.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A property: one typed value that belongs to a node.
 *
 * <p>A reference type reads as null while the property is absent, an {@code Optional} as empty, a
 * primitive as its zero.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Prop {
  /** The interface whose {@link Flag} methods are stored with this property; none by default. */
  Class<?> flags() default void.class;

  /**
   * Stores the value apart from the node's row, for values too big to travel with it (more than
   * 1&nbsp;MiB). {@code byte[]} is always stored apart.
   */
  boolean large() default false;

  /** Stores the value in a row of its own, for values written far more often than their node. */
  boolean own() default false;
}
