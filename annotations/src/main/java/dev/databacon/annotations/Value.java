package dev.databacon.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The own value of a node (at most one per node type) or of an edge.
 *
 * <p>An integer node value ({@code int}, {@code long} and their boxes) is a counter. Every other
 * type of section <em>value types</em> of the guide is stored as it is.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Value {}
