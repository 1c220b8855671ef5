package dev.databacon.sample.text;

import java.util.List;

/**
 * A part of a text under a heading.
 *
 * @param heading the heading, on one line
 * @param text how the text under it begins, on one line; empty when there is none
 * @param sections the parts inside of it, in order
 */
public record Section(String heading, String text, List<Section> sections) {
  /** How many sections this is, with all that are inside of it. */
  public int size() {
    return 1 + sections.stream().mapToInt(Section::size).sum();
  }
}
