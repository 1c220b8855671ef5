package dev.databacon.sample.text;

/** A word and how often it stands in a text. */
public record WordCount(String word, int count) {}
