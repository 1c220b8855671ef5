package dev.databacon.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * In which order a list of a {@link Shape} is read, when not in its own: that of a field of the
 * nodes in it, or of the edges that lead to them. Nodes that are alike in it stay in the list's own
 * order, and those without a value come last.
 *
 * <p>Only a list's own order has an index. For another one all of each list is read and sorted
 * where it is, even if {@link First} takes few of it, which the compiler warns of.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
public @interface OrderBy {
  /** The name of the field: a number, a text or a time, of which there is at most one. */
  String value();

  /** Whether the greatest comes first. */
  boolean descending() default false;

  /** Says that it is meant to read all of each list for the first few. */
  boolean readsAll() default false;
}
