package dev.databacon.sample.text;

import java.nio.file.Path;
import java.util.List;

/**
 * A text file that has been read.
 *
 * @param file its path below the directory of the corpus, with slashes
 * @param path its absolute path
 * @param title what it calls itself
 * @param sections what stands under its first headings, in order
 * @param bytes the size of its text in bytes, uncompressed
 * @param words its words
 */
public record Document(
    String file, Path path, String title, List<Section> sections, long bytes, Words words)
    implements Reading {}
