/**
 * The binding to Micrometer, for programs that have it on their class path: nothing else names
 * these classes, so programs without it never load them.
 */
@NullMarked
package dev.databacon.meter.micrometer;

import org.jspecify.annotations.NullMarked;
