package dev.databacon.sql;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a write does to one table, for any number of rows: a statement by itself, or a part of one
 * that does several things. Immutable; held in static fields.
 *
 * <p>One row or two are given as values, which costs less than arrays, and lets the planner know
 * how many there are: for an array of two a plan made for just these promises more than one for any
 * array, so that it would make one at each execution, unless told not to. More rows are arrays.
 */
public final class WritePart {
  private static final int MOST_VALUES = 2;

  private final boolean counted;

  /** For that many rows; the first for any number. */
  private final List<WriteForm> forms;

  private WritePart(
      String name, String types, String text, @Nullable String check, boolean counted) {
    this.counted = counted;
    this.forms =
        IntStream.rangeClosed(0, MOST_VALUES)
            .mapToObj(rows -> text.strip().replace("ROWS", given(types, rows)))
            .map(given -> new WriteForm(name, given, check))
            .toList();
  }

  /**
   * Inserts rows.
   *
   * @param types the types of their columns, with commas
   * @param text where {@code ROWS} stands for the rows, and {@code GATE}, at the end, for a
   *     condition
   */
  static WritePart insert(String name, String types, String text) {
    return new WritePart(name, types, text, null, false);
  }

  /**
   * Does something with rows that have to be there, and refuses when one is not.
   *
   * @param types the types of the columns that name a row, with commas
   * @param state the SQLSTATE to refuse by
   * @param problem what is wrong then
   * @param text where {@code ROWS} stands for what names the rows, and {@code GATE} for a
   *     condition; gives a row for each that was there
   */
  static WritePart expecting(String name, String types, String state, String problem, String text) {
    String refusing =
        "databacon.require(count(*) = ? or not GATE, '" + state + "', '" + problem + "') and GATE";
    return new WritePart(name, types, text, refusing, true);
  }

  /**
   * Looks for rows; when none is there nothing is done that comes after it, and the answer is
   * false.
   *
   * @param types the types of the columns that name a row, with commas
   * @param otherwise what else must be true when none is there
   * @param text where {@code ROWS} stands for what names the rows, and {@code GATE} for a condition
   */
  static WritePart condition(String name, String types, String otherwise, String text) {
    String check = "case when count(*) > 0 then true else not " + otherwise + " end";
    return new WritePart(name, types, text, check, false);
  }

  private static String given(String types, int rows) {
    if (rows == 0) {
      return listed(types, type -> "?::" + type + "[]", "unnest(");
    }
    String row = listed(types, type -> "?::" + type, "(");
    return "(values " + String.join(", ", Collections.nCopies(rows, row)) + ")";
  }

  private static String listed(
      String types, java.util.function.UnaryOperator<String> column, String opening) {
    return Stream.of(types.split(", ", -1))
        .map(column)
        .collect(Collectors.joining(", ", opening, ")"));
  }

  /** Its text for so many rows, at least one. */
  WriteForm form(int rows) {
    return forms.get(rows > MOST_VALUES ? 0 : rows);
  }

  /** Binds what that text takes. */
  <R> Binding binding(List<R> rows, RowBinding<? super R> row) {
    return params -> {
      if (rows.size() > MOST_VALUES) {
        ColumnParams columns = new ColumnParams(rows.size());
        for (R each : rows) {
          columns.next();
          row.bind(columns, each);
        }
        columns.bind(params);
      } else {
        for (R each : rows) {
          row.bind(params, each);
        }
      }
      if (counted) {
        params.add((long) rows.size());
      }
    };
  }
}
