/**
 * Which servers there are, which shard lives where, which ids are free, and what the stored data
 * was written with: everything that is settled once, when a program connects.
 */
@NullMarked
package dev.databacon.cluster;

import org.jspecify.annotations.NullMarked;
