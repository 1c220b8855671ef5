package dev.databacon.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** At most how many elements of a list a {@link Shape} takes, in the list's own order. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
public @interface First {
  /** Says that a list is meant to be read to its end, however long it is. */
  int ALL = Integer.MAX_VALUE;

  /** The number of elements, at least 1; {@link #ALL} for all. */
  int value();
}
