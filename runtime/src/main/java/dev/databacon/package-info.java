/** What users of the runtime start from: the connection to a cluster, and its configuration. */
@NullMarked
package dev.databacon;

import org.jspecify.annotations.NullMarked;
