package dev.databacon.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The names of what is gone for good. Their data stays where it is and their numbers stay reserved.
 *
 * <p>On a type, simple names of fields, enum constants or record components that it had; on a
 * package, fully qualified names of node types or interfaces.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PACKAGE})
public @interface Retired {
  /** The names. */
  String[] value();
}
