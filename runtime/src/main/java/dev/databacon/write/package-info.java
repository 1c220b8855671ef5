/** Units of work: mutations, and their commit on one server or on several. */
@NullMarked
package dev.databacon.write;

import org.jspecify.annotations.NullMarked;
