package dev.databacon.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A flag: a small typed value, packed into the bit field of a node, property, alias, name or edge.
 *
 * <p>The type is {@code boolean}, an enum or {@code int}. An {@code int} takes {@link #bits} or
 * {@link #max}. The bits are pinned in {@code databacon.lock} when the flag first appears.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Flag {
  /**
   * The number of bits of an {@code int} (values from 0 to 2<sup>bits</sup> - 1), or of an enum
   * that is to have room for more constants; 0 for as many as needed.
   */
  int bits() default 0;

  /** The greatest value of an {@code int}; the least is 0. */
  int max() default -1;

  /**
   * What the flag reads as while it was never set: {@code true}, an enum constant or a number. By
   * default {@code false}, the first constant, or 0.
   */
  String defaultValue() default "";

  /** On an edge: whether both ends share the flag. */
  Side side() default Side.SHARED;
}
