package dev.databacon.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The nodes that live under this node, in order; they are removed with it. The method returns
 * {@code List<T>} of a node type {@code T}, which may be the declaring one. A node lives under at
 * most one other.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Child {}
