package dev.databacon.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.databacon.corpus.DocNode;
import dev.databacon.corpus.UserNode;
import dev.databacon.support.CorpusCluster;
import dev.databacon.testkit.DatabaconTest;
import dev.databacon.testkit.TestCluster;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On virtual threads no code of the runtime keeps a carrier while it waits for the network. */
@DatabaconTest(servers = 2)
class VirtualThreadTest {
  private static final int THREADS = 200;

  @Test
  void nothingPinsACarrier(TestCluster given, @TempDir Path directory) throws Exception {
    assumeTrue(Runtime.version().feature() >= 21, "Java 21 was the first with virtual threads");
    CorpusCluster cluster = new CorpusCluster(given);
    DocNode shared = cluster.docs.create(d -> {});
    // Classes are initialised when they are used first, which pins a thread in any program.
    onVirtualThreads(cluster, shared, "first");
    Path file = directory.resolve("pins.jfr");
    try (Recording recording = new Recording()) {
      recording.enable("jdk.VirtualThreadPinned").withoutThreshold().withStackTrace();
      recording.start();
      onVirtualThreads(cluster, shared, "user");
      recording.stop();
      recording.dump(file);
    }
    assertThat(pins(file)).isEmpty();
    assertThat(shared.length()).isBetween(0, THREADS);
    assertThat(cluster.users.byUsername("user7")).isNotNull();
  }

  private static void onVirtualThreads(CorpusCluster cluster, DocNode shared, String name)
      throws Exception {
    Method start = Thread.class.getMethod("startVirtualThread", Runnable.class);
    Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      int thread = i;
      Runnable work = () -> everything(cluster, shared, name, thread);
      threads.add((Thread) start.invoke(null, catching(work, failures)));
    }
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(failures).isEmpty();
  }

  @SuppressWarnings("IllegalCatch") // to be shown by the test's own thread
  private static Runnable catching(Runnable work, Queue<Throwable> failures) {
    return () -> {
      try {
        work.run();
      } catch (Throwable e) {
        failures.add(e);
      }
    };
  }

  /** One operation of each kind, with a block of ids to wait for now and then. */
  private static void everything(CorpusCluster cluster, DocNode shared, String name, int thread) {
    List<UserNode> users = cluster.users.createAll(Collections.nCopies(50, u -> {}));
    users.get(0).username.set(name + thread);
    users.get(0).username();
    cluster.users.byIds(users.stream().map(UserNode::id).toList());
    try (Lease.Held held = shared.edit.acquire(Duration.ofMinutes(2))) {
      shared.length.set(thread);
      held.check();
    }
    DocNode doc = cluster.docs.create(d -> d.scores(shared));
    doc.scores().toList();
    doc.remove();
  }

  private static List<String> pins(Path file) throws IOException {
    List<String> pins = new ArrayList<>();
    for (RecordedEvent event : RecordingFile.readAllEvents(file)) {
      if (event.getStackTrace() != null
          && !initialisesAnother(event)
          && event.getStackTrace().getFrames().stream().anyMatch(VirtualThreadTest::isOurs)) {
        pins.add(event.toString());
      }
    }
    return pins;
  }

  /** Whether the JDK says that the initialisation of a class that is not ours was waited for. */
  private static boolean initialisesAnother(RecordedEvent event) {
    String reason = event.hasField("pinnedReason") ? event.getString("pinnedReason") : null;
    return reason != null
        && reason.contains("initialization of")
        && !reason.contains("dev.databacon.");
  }

  private static boolean isOurs(RecordedFrame frame) {
    String type = frame.getMethod().getType().getName();
    return type.startsWith("dev.databacon.") && !type.startsWith(VirtualThreadTest.class.getName());
  }
}
