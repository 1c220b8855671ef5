package dev.databacon.schema;

/**
 * An order of a list's entries other than the list's own. Entries that are alike in it stay in the
 * list's order; absent values come last.
 *
 * @param operand what it goes by
 * @param descending whether the greatest comes first
 */
public record Ordering(Operand operand, boolean descending) {

  @Override
  public String toString() {
    return operand + (descending ? " descending" : "");
  }
}
