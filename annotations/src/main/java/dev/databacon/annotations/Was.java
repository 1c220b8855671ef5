package dev.databacon.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The first name of something that was renamed, which keeps its data.
 *
 * <p>On a node type or on an interface of flags or edge data, the fully qualified name it had; on a
 * field, an enum constant or a record component, its simple name.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface Was {
  /** The old name. */
  String value();
}
