package dev.databacon.sample.kotlin;

import java.util.List;

/**
 * What is known about a whole corpus.
 *
 * @param documents the number of documents
 * @param bytes the size of their texts in bytes
 * @param topTerms the words that stand in most documents
 */
public record Summary(long documents, long bytes, List<String> topTerms) {}
