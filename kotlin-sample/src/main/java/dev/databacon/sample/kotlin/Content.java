package dev.databacon.sample.kotlin;

import java.util.List;

/**
 * What was found in a file.
 *
 * @param path its absolute path
 * @param topTerms the ids of its most frequent terms
 */
public record Content(String path, List<Long> topTerms) {}
