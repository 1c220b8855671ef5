package dev.databacon.sample.text;

import java.nio.file.Path;

/**
 * A text file that has been read.
 *
 * @param file its path below the directory of the corpus, with slashes
 * @param path its absolute path
 * @param title what it calls itself
 * @param bytes the size of its text in bytes, uncompressed
 * @param words its words
 */
public record Document(String file, Path path, String title, long bytes, Words words)
    implements Reading {}
