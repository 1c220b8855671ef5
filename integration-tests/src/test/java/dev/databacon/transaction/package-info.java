/**
 * Transactions over several servers as a program sees them: what they cost, and what goes wrong.
 */
@NullMarked
package dev.databacon.transaction;

import org.jspecify.annotations.NullMarked;
