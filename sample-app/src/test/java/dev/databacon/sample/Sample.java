package dev.databacon.sample;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;

/** Calls the commands as a shell would, with some options in every call. */
final class Sample {
  /** What a command printed. */
  record Result(int exit, String out, String err) {
    /** The rest of the first line that begins with a word, with single spaces. */
    String row(String word) {
      return out.lines()
          .filter(line -> line.startsWith(word + " "))
          .map(line -> line.substring(word.length()).strip().replaceAll("\\s+", " "))
          .findFirst()
          .orElseThrow(() -> new AssertionError("no line '" + word + "' in:\n" + out + err));
    }
  }

  private final List<String> options;

  Sample(String... options) {
    this.options = List.of(options);
  }

  Result run(String command, String... arguments) {
    List<String> call = new ArrayList<>(List.of(command));
    call.addAll(options);
    call.addAll(List.of(arguments));
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine line = Main.commandLine();
    line.setOut(new PrintWriter(out));
    line.setErr(new PrintWriter(err));
    int exit = line.execute(call.toArray(String[]::new));
    return new Result(exit, out.toString(), err.toString());
  }
}
