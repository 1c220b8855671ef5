package dev.databacon.sample.ingest;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar, for a terminal. */
public final class TerminalProgress implements Progress {
  private final ProgressBar bar;

  /** Shows the bar on standard error. */
  public TerminalProgress(long files) {
    bar =
        new ProgressBarBuilder()
            .setTaskName("Ingest")
            .setInitialMax(files)
            .setUnit(" files", 1)
            .showSpeed()
            .setStyle(ProgressBarStyle.ASCII)
            .build();
  }

  @Override
  public void advance(long files) {
    bar.stepBy(files);
  }

  @Override
  public void close() {
    bar.close();
  }
}
