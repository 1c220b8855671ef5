package dev.databacon.bench.reading;

import java.util.function.ToLongFunction;

/**
 * One way of answering a question.
 *
 * @param name who answers, and how
 * @param answer gives a number that is the same for the same answer
 * @param <I> what is asked about
 */
public record Way<I>(String name, ToLongFunction<I> answer) {}
