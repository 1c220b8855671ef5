/**
 * The sample application: it puts the text files below a directory into a Databacon cluster and
 * answers questions about them. Here are its entry point and its way to the store; the commands are
 * in {@code command}, the schema in {@code schema}, reading files in {@code text} and storing them
 * in {@code ingest}.
 */
@NullMarked
package dev.databacon.sample;

import org.jspecify.annotations.NullMarked;
