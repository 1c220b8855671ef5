package dev.databacon.annotations;

/** How a {@link Name} is searched. */
public enum Search {
  /** By the beginning of the value, in order of value. */
  PREFIX,
  /** By how the value sounds in English. */
  PHONETIC,
  /** By any part of the value, tolerant of typing errors. */
  TRIGRAM
}
