package dev.databacon.history;

/**
 * A call that was made.
 *
 * @param thread the number of the thread
 * @param input what was called, with its arguments
 * @param output what it gave
 * @param invoked when it began, in nanoseconds of the clock of {@link System#nanoTime}
 * @param returned when it ended
 */
record Call<I, O>(int thread, I input, O output, long invoked, long returned) {}
