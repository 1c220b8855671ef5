package dev.databacon.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a node type: an object with a 64-bit id whose fields are the annotated methods of the
 * interface.
 *
 * <p>For {@code @Node interface User} the processor generates {@code UserNode} (the handle), {@code
 * UserDao}, {@code UserDraft} and {@code UserFields} beside it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Node {
  /** Where a new node of this type is put when nothing else decides it. */
  Placement placement() default Placement.DEFAULT;
}
