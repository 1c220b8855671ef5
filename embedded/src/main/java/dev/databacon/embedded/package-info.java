/**
 * Real PostgreSQL servers out of a Maven artifact, for development, tests and the sample.
 *
 * <p>{@link dev.databacon.embedded.EmbeddedCluster} is the way in: it unpacks the binaries once,
 * keeps one directory for all servers, and starts and stops them together. {@link
 * dev.databacon.embedded.EmbeddedServer} is one of them, to connect to and to crash on purpose. The
 * rest is inside: where the binaries are, whom they run as, and what a directory holds. Nothing
 * here depends on another part of Databacon.
 */
@NullMarked
package dev.databacon.embedded;

import org.jspecify.annotations.NullMarked;
