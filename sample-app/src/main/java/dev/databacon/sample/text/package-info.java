/**
 * From a directory to words: which files are text, what they say, and why the others are left out.
 * Nothing here knows the store.
 */
@NullMarked
package dev.databacon.sample.text;

import org.jspecify.annotations.NullMarked;
