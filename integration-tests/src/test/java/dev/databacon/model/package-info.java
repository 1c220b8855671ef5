/**
 * Tests that compare the runtime with a plain model in memory: long random sequences of calls,
 * which jqwik shrinks when one fails. {@code Model} holds what should be stored, {@code World}
 * makes each call on the cluster and on the model, and each {@code Feature} brings the calls of one
 * part of the object model. A sequence speaks of variables such as {@code user2}; a variable that
 * is used before it was assigned holds a node that was created with nothing, so any part of a
 * sequence is a sequence.
 */
@NullMarked
package dev.databacon.model;

import org.jspecify.annotations.NullMarked;
