package dev.databacon.annotations;

/** How a {@link Name} is searched. */
public enum Search {
  /** By the beginning of the value, in order of value. */
  PREFIX,
  /** By how the value sounds in English. */
  PHONETIC,
  /**
   * By any part of the value, tolerant of typing errors, the most similar first. Each page finds
   * and orders all matches anew, so deep pages of a search that matches much are dear, and a text
   * of less than three letters reads all names of its kind. It takes PostgreSQL's extension {@code
   * pg_trgm}, which the first program with such a name creates.
   */
  TRIGRAM
}
