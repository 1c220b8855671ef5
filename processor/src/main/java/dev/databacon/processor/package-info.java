/**
 * The annotation processors: they read annotated interfaces, link them into a schema, check it
 * against the rules and against {@code databacon.lock}, and generate handles, DAOs and descriptors.
 *
 * <p>{@code read} turns compiler elements into {@code declaration} records, {@code rule} judges
 * those and {@code link} makes the {@code model} of the schema, with {@code value} knowing what the
 * types of fields mean. {@code lock} pins what is persistent, {@code generate} and {@code index}
 * write Java, {@code report} words and prints what is wrong. This package holds only the two
 * processors, which chain those stages.
 */
@NullMarked
package dev.databacon.processor;

import org.jspecify.annotations.NullMarked;
