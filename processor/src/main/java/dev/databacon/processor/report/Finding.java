package dev.databacon.processor.report;

import dev.databacon.processor.model.Origin;

/** One thing that is wrong, worded, at the place that is at fault. */
public record Finding(Code code, String text, Origin origin) {

  /** Words a finding; the arguments fill the code's text in order. */
  public static Finding of(Code code, Origin origin, Object... arguments) {
    return new Finding(code, code.text(arguments), origin);
  }

  /** The message as the compiler shows it: the code in brackets, what is wrong, how to mend it. */
  public String message() {
    return message("");
  }

  /** The message with a place before the text, where it cannot be shown at that place. */
  String message(String place) {
    return "[" + code.mnemonic() + "] " + place + text;
  }
}
