/** The commands of the sample: each asks the store through generated accessors and prints. */
@NullMarked
package dev.databacon.sample.command;

import org.jspecify.annotations.NullMarked;
