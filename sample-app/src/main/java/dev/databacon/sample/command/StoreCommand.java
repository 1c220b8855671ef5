package dev.databacon.sample.command;

import dev.databacon.sample.Store;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What all commands have: where they print, and the options that say where the data is. */
abstract class StoreCommand implements Callable<Integer> {
  @Spec CommandSpec spec = CommandSpec.create();
  @Mixin StoreOptions options = new StoreOptions();

  /** Does the work and prints it. */
  abstract void run(Store store, PrintWriter out);

  /** Opens the store that the command works on. */
  Store open() {
    return options.openExisting();
  }

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    try (Store store = open()) {
      run(store, out);
    }
    out.flush();
    return 0;
  }

  /** What the store knows; one operation. */
  Answers answers(Store store, PrintWriter out) {
    return new Answers(store, options.user(store), out);
  }

  /** The documents of the user; one operation. */
  Documents documents(Store store) {
    return new Documents(store, options.user(store));
  }
}
