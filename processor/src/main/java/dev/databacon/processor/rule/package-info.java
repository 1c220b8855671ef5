/**
 * The rules of the schema language, one small class for each, and what asks them.
 *
 * <p>A rule is a plain function from declarations to findings. {@link
 * dev.databacon.processor.rule.SchemaCheck} asks them in stages, so that a method that is broken in
 * one is not judged by the next: type, method, field, whole interface, pair of relations.
 */
@NullMarked
package dev.databacon.processor.rule;

import org.jspecify.annotations.NullMarked;
