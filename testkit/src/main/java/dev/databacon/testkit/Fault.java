package dev.databacon.testkit;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Something that a {@link FaultProxy} was told to do to one connection, once, when the moment
 * comes. Instances may be used by many threads.
 */
public final class Fault {
  private final FaultProxy.Direction direction;
  private final FaultProxy.Moment moment;
  private final FaultProxy.Ending ending;
  private final String text;
  private final CountDownLatch done = new CountDownLatch(1);
  private long bytes;
  private boolean armed = true;

  private Fault(
      FaultProxy.Direction direction,
      String text,
      long bytes,
      FaultProxy.Moment moment,
      FaultProxy.Ending ending) {
    this.direction = direction;
    this.text = text;
    this.bytes = bytes;
    this.moment = moment;
    this.ending = ending;
  }

  static Fault afterBytes(FaultProxy.Direction direction, long bytes, FaultProxy.Ending ending) {
    return new Fault(direction, "", bytes, FaultProxy.Moment.SENT, ending);
  }

  static Fault atText(String text, FaultProxy.Moment moment, FaultProxy.Ending ending) {
    return new Fault(FaultProxy.Direction.TO_SERVER, comparable(text), 0, moment, ending);
  }

  /** Tells whether it has been done. */
  public boolean isDone() {
    return done.getCount() == 0;
  }

  /** Waits until it has been done, at most for a time; false when it has not. */
  public boolean await(Duration time) throws InterruptedException {
    return done.await(time.toNanos(), TimeUnit.NANOSECONDS);
  }

  /** Takes it back, unless its moment has come already. */
  public synchronized void cancel() {
    armed = false;
  }

  FaultProxy.Ending ending() {
    return ending;
  }

  FaultProxy.Moment moment() {
    return moment;
  }

  void setDone() {
    done.countDown();
  }

  /**
   * How many of so many new bytes still pass on the connection that this fault now ends; -1 when
   * its moment has not come, and from when it has.
   *
   * @param seen the last bytes that passed before, and then the new ones
   */
  synchronized int judge(FaultProxy.Direction where, byte[] seen, int before, int fresh) {
    if (!armed || where != direction) {
      return -1;
    }
    if (text.isEmpty()) {
      bytes -= fresh;
      armed = bytes > 0;
      return armed ? -1 : (int) (bytes + fresh);
    }
    String stream = comparable(new String(seen, 0, before + fresh, StandardCharsets.ISO_8859_1));
    // What has passed as a whole before does not count.
    int found = stream.indexOf(text, Math.max(0, before - text.length() + 1));
    if (found < 0) {
      return -1;
    }
    armed = false;
    return moment == FaultProxy.Moment.UNSENT ? 0 : fresh;
  }

  /** One character a byte, whatever the encoding, without the case of ASCII letters. */
  private static String comparable(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
