/**
 * What is wrong with a schema, as values: codes with their wording, findings at their origins, and
 * the one class that prints them to the compiler.
 */
@NullMarked
package dev.databacon.processor.report;

import org.jspecify.annotations.NullMarked;
