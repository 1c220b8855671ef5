package dev.databacon.model;

/** A call with its arguments: how it reads, and what makes it and compares. */
record Step(String text, Runnable run) {}
