package dev.databacon.meter;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** What is logged of operations while this is open, instead of where it goes otherwise. */
final class OperationLog extends Handler implements AutoCloseable {
  private final Logger logger = Logger.getLogger("dev.databacon.operations");
  private final SimpleFormatter formatter = new SimpleFormatter();
  private final List<LogRecord> records = new ArrayList<>();

  OperationLog() {
    logger.setUseParentHandlers(false);
    logger.addHandler(this);
  }

  void showOperations() {
    logger.setLevel(Level.FINE);
  }

  void showRoundTrips() {
    logger.setLevel(Level.FINEST);
  }

  List<String> lines() {
    return records.stream().map(formatter::formatMessage).toList();
  }

  /** The messages of what was thrown. */
  List<String> failures() {
    return records.stream().map(record -> record.getThrown().getMessage()).toList();
  }

  @Override
  public void publish(LogRecord line) {
    records.add(line);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    logger.removeHandler(this);
    logger.setUseParentHandlers(true);
    logger.setLevel(null);
  }
}
