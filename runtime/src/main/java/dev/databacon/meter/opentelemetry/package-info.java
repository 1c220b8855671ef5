/**
 * The binding to OpenTelemetry, for programs that have its API on their class path: nothing else
 * names these classes, so programs without it never load them.
 */
@NullMarked
package dev.databacon.meter.opentelemetry;

import org.jspecify.annotations.NullMarked;
