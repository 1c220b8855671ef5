package dev.databacon.sql;

import org.jspecify.annotations.Nullable;

/** The text of a part of a write for some number of rows. Immutable; compared by identity. */
final class WriteForm {
  private final String name;
  private final String text;
  private final @Nullable String check;

  /**
   * Made by its part.
   *
   * @param name what errors and logs call it
   * @param text the text, with {@code GATE} for what has to hold before
   * @param check whether all is well, out of the number of rows, or a refusal; null if whatever
   *     comes of it is right
   */
  WriteForm(String name, String text, @Nullable String check) {
    this.name = name;
    this.text = text;
    this.check = check;
  }

  String name() {
    return name;
  }

  /**
   * What is to hold before those that come after it: that this is done, and that all is well.
   *
   * @param place how many come before it, which keeps its name from those of others
   */
  String done(int place) {
    return "(select ok from " + word(place) + ")";
  }

  private String word(int place) {
    return name.replace('.', '_') + place;
  }

  private String rows(int place) {
    return word(place) + "_rows";
  }

  /** It as one that others come after. */
  String before(String gate, int place) {
    return rowsOf(gate, place)
        + ",\n"
        + word(place)
        + " as (select "
        + at(check == null ? "count(*) >= 0 and GATE" : check, gate)
        + " as ok from "
        + rows(place)
        + ")";
  }

  /** It as the last, behind others, if there are any. */
  String last(String others, String gate, int place) {
    if (check == null) {
      return (others.isEmpty() ? "" : "with " + others + "\n") + at(text, gate);
    }
    return "with "
        + (others.isEmpty() ? "" : others + ",\n")
        + rowsOf(gate, place)
        + "\nselect "
        + at(check, gate)
        + " from "
        + rows(place);
  }

  private String rowsOf(String gate, int place) {
    return rows(place) + " as (\n" + at(text, gate) + (check == null ? " returning 1)" : ")");
  }

  private static String at(String text, String gate) {
    return text.replace("GATE", gate);
  }
}
