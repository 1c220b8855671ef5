package dev.databacon.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that a record (in Kotlin: a data class) is read from a node type, or from an edge
 * together with the node that it leads to. Nothing is stored for it.
 *
 * <p>Each component is a field by name, with the field's type; for an edge a field of its data or
 * of the node. A to-one relation or a parent is read as another shape or as a handle, a to-many
 * relation or children as a {@code List} of one; {@link First} says how many of them. Beside fields
 * there are {@code long id}, the handle of the node itself under any name that is no field, and for
 * each list its size: {@code int docsCount} for {@code docs}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Shape {
  /** The node type, or the interface of the edge's data. */
  Class<?> value();

  /**
   * For an edge: the node type that it leads to. Needed only where the components fit both ends of
   * the relation, or where the interface of the edge is not nested in the type with the relation.
   */
  Class<?> node() default void.class;

  /**
   * For a shape that contains itself: how many levels of it are read, from 2 to 64, itself
   * included. On the last level its lists of itself are empty, and it is null where it would be
   * one.
   */
  int depth() default 0;
}
