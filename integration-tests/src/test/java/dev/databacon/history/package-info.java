/**
 * Tests of what threads see of each other: the calls of several threads on several clients are
 * recorded with the times at which they began and ended, and a checker says whether some order of
 * them, one after the other and true to these times, explains every result.
 */
@NullMarked
package dev.databacon.history;

import org.jspecify.annotations.NullMarked;
