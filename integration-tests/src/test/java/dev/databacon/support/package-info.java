/** What the integration tests share: views of the databases that the test kit gives them. */
@NullMarked
package dev.databacon.support;

import org.jspecify.annotations.NullMarked;
