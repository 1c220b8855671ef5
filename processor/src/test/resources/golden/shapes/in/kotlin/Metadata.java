package kotlin;

/** Stands for Kotlin's, by which an interface that was written in Kotlin is known. */
public @interface Metadata {}
