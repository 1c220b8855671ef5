package dev.databacon.schema;

import dev.databacon.schema.Condition.Comparison;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * A field whose values are read, compared and ordered by in paths. Which comparisons there are
 * follows from its type: numbers, texts and times have all, flags and properties that are enums,
 * booleans or UUIDs only equality, records, collections and bytes only {@link #isNull} and {@link
 * #isNotNull}; others throw {@link IllegalArgumentException}. No method does any I/O.
 */
public interface Field<T> {
  /**
   * Where it is stored and how it is compared.
   *
   * @throws IllegalArgumentException when it is plural
   */
  Operand operand();

  /** A value as conditions hold it. */
  String literal(T value);

  /** The value is this one. */
  default Condition equalTo(T value) {
    return compare(Comparison.EQUAL, value);
  }

  /** The value is another one, or absent. */
  default Condition notEqualTo(T value) {
    return equalTo(value).not();
  }

  /** The value is less. */
  default Condition lessThan(T value) {
    return compare(Comparison.LESS, value);
  }

  /** The value is less, or this one. */
  default Condition atMost(T value) {
    return compare(Comparison.AT_MOST, value);
  }

  /** The value is greater. */
  default Condition greaterThan(T value) {
    return compare(Comparison.GREATER, value);
  }

  /** The value is greater, or this one. */
  default Condition atLeast(T value) {
    return compare(Comparison.AT_LEAST, value);
  }

  /** The value is one of these two, or between them. */
  default Condition between(T least, T most) {
    return atLeast(least).and(atMost(most));
  }

  /** The value is one of these. */
  default Condition in(Collection<? extends T> values) {
    Comparisons.check(operand(), Comparison.IN);
    List<String> literals = values.stream().<String>map(this::literal).toList();
    return new Condition.Compare(operand(), Comparison.IN, literals);
  }

  /** The value is one of these. */
  @SuppressWarnings("unchecked") // the array is only read
  default Condition in(T... values) {
    return in(Arrays.asList(values));
  }

  /** There is no value; never true for a primitive. */
  default Condition isNull() {
    return new Condition.Absent(operand());
  }

  /** There is a value; always true for a primitive. */
  default Condition isNotNull() {
    return isNull().not();
  }

  /** The least first. */
  default Ordering ascending() {
    return Comparisons.order(operand(), false);
  }

  /** The greatest first. */
  default Ordering descending() {
    return Comparisons.order(operand(), true);
  }

  private Condition compare(Comparison comparison, T value) {
    Comparisons.check(operand(), comparison);
    return new Condition.Compare(operand(), comparison, List.of(literal(value)));
  }
}
