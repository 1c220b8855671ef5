/**
 * Reads that go out together: fetches, which are lazy and composed, and blocks of plain code whose
 * reads are collected. All that is ready in a round is one round trip a server.
 *
 * <p>For users. Uses the batches of {@code plan}; knows no handles.
 */
@NullMarked
package dev.databacon.fetch;

import org.jspecify.annotations.NullMarked;
