/**
 * What makes a record a shape: what it is read from, what each component means, the rules, and the
 * linked shapes that are generated.
 *
 * <p>As for schemas, a rule is a plain function from declarations to findings, and {@link
 * dev.databacon.processor.shape.ShapeCheck} asks them in stages: the shape itself, each component,
 * shapes within shapes.
 */
@NullMarked
package dev.databacon.processor.shape;

import org.jspecify.annotations.NullMarked;
