/**
 * The schema of the sample: users, their corpora, documents with their sections, and terms.
 * Everything else in this module reaches stored data through what the processor generates from
 * these five interfaces.
 */
@NullMarked
package dev.databacon.sample.schema;

import org.jspecify.annotations.NullMarked;
