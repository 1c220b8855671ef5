package dev.databacon.sample;

import dev.databacon.error.DatabaconException;
import dev.databacon.sample.command.DemoCommand;
import dev.databacon.sample.command.DocCommand;
import dev.databacon.sample.command.EditCommand;
import dev.databacon.sample.command.FindCommand;
import dev.databacon.sample.command.IngestCommand;
import dev.databacon.sample.command.SectionCommand;
import dev.databacon.sample.command.TitleCommand;
import dev.databacon.sample.command.TopCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParseResult;

/** The command line of the sample. */
@Command(
    name = "sample",
    mixinStandardHelpOptions = true,
    version = "Databacon sample 0.1.0",
    description = "Puts the text files below a directory into PostgreSQL servers, and finds them.",
    subcommands = {
      IngestCommand.class,
      FindCommand.class,
      TitleCommand.class,
      DocCommand.class,
      SectionCommand.class,
      EditCommand.class,
      TopCommand.class,
      DemoCommand.class
    })
public final class Main {
  /** Set while the process ends: the built-in servers are going, and what fails now is no news. */
  private static volatile boolean ending;

  private Main() {}

  /** Runs a command and exits: 0 when it did its work, 1 when it could not, 2 for a bad call. */
  public static void main(String[] args) {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> ending = true, "ending"));
    System.exit(commandLine().execute(args));
  }

  /** The commands, ready to execute. */
  static CommandLine commandLine() {
    return new CommandLine(new Main()).setExecutionExceptionHandler(Main::explain);
  }

  /** What the user can mend is one line; what only a programmer can mend is a stack trace. */
  private static int explain(Exception problem, CommandLine command, ParseResult call)
      throws Exception {
    if (ending) {
      command.getErr().println("sample: interrupted; the same command goes on from here.");
      command.getErr().flush();
      return CommandLine.ExitCode.SOFTWARE;
    }
    if (problem instanceof Problem || problem instanceof DatabaconException) {
      command.getErr().println("sample: " + problem.getMessage());
      command.getErr().flush();
      return CommandLine.ExitCode.SOFTWARE;
    }
    throw problem;
  }
}
