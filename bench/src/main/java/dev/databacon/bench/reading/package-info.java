/**
 * Reading a graph with Databacon, with hand-written JDBC and with other libraries: the same data on
 * one PostgreSQL server, the same questions in turn, answers that are compared, and times as
 * ratios. {@link dev.databacon.bench.reading.Reading} runs all of it; other libraries are {@link
 * dev.databacon.bench.reading.Peer}s, which are found when they are on the class path.
 */
@NullMarked
package dev.databacon.bench.reading;

import org.jspecify.annotations.NullMarked;
