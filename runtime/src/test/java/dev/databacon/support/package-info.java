/** What the tests of the runtime share: real servers, and databases of their own for each test. */
@NullMarked
package dev.databacon.support;

import org.jspecify.annotations.NullMarked;
