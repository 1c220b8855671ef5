package dev.databacon.sql;

import org.jspecify.annotations.Nullable;

/** The text of a part of a write for some number of rows. Immutable; compared by identity. */
final class WriteForm {
  private final String name;
  private final String text;
  private final @Nullable String refusal;

  /**
   * Made by its part.
   *
   * @param name what errors and logs call it
   * @param text the text, with {@code GATE} for a condition that has to hold before
   * @param refusal how it refuses unless each row was there; null if it inserts them
   */
  WriteForm(String name, String text, @Nullable String refusal) {
    this.name = name;
    this.text = text;
    this.refusal = refusal;
  }

  String name() {
    return name;
  }

  /** What holds when it is done, once it stands before others. */
  String done() {
    return "(select ok from " + word() + ")";
  }

  private String word() {
    return name.replace('.', '_');
  }

  private String rows() {
    return word() + "_rows";
  }

  /** It as one that others come after. */
  String before(String gate) {
    return rowsOf(gate)
        + ",\n"
        + word()
        + " as (select "
        + (refusal == null ? "count(*) >= 0" : refusing())
        + " as ok from "
        + rows()
        + ")";
  }

  /** It as the last, behind others, if there are any. */
  String last(String others, String gate) {
    if (refusal == null) {
      return (others.isEmpty() ? "" : "with " + others + "\n") + at(gate);
    }
    return "with "
        + (others.isEmpty() ? "" : others + ",\n")
        + rowsOf(gate)
        + "\nselect "
        + refusing()
        + " from "
        + rows();
  }

  private String rowsOf(String gate) {
    return rows() + " as (\n" + at(gate) + (refusal == null ? " returning 1)" : ")");
  }

  private String refusing() {
    return "databacon.require(count(*) = ?, " + refusal + ")";
  }

  private String at(String gate) {
    return text.replace("GATE", gate);
  }
}
