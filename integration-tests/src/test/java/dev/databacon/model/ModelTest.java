package dev.databacon.model;

import dev.databacon.Databacon;
import dev.databacon.support.CorpusCluster;
import dev.databacon.testkit.ServerSupply;
import dev.databacon.testkit.TestCluster;
import java.time.Duration;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.Transformer;

/** Whatever is called in whatever order, a cluster gives what the model says. */
@AddLifecycleHook(value = RunSettings.class, propagateTo = PropagationMode.ALL_DESCENDANTS)
class ModelTest {
  private TestCluster cluster;
  private EmptyTables emptyTables;
  private World world;

  @Property(tries = RunSettings.SEQUENCES, edgeCases = EdgeCasesMode.NONE)
  void oneServer(@ForAll("onOne") ActionChain<World> sequence) {
    world.run(sequence);
  }

  @Property(tries = RunSettings.SEQUENCES, edgeCases = EdgeCasesMode.NONE)
  void twoServers(@ForAll("onTwo") ActionChain<World> sequence) {
    world.run(sequence);
  }

  @Property(tries = RunSettings.SEQUENCES, edgeCases = EdgeCasesMode.NONE)
  void threeServers(@ForAll("onThree") ActionChain<World> sequence) {
    world.run(sequence);
  }

  @Provide
  Arbitrary<ActionChain<World>> onOne() {
    return sequences(1);
  }

  @Provide
  Arbitrary<ActionChain<World>> onTwo() {
    return sequences(2);
  }

  @Provide
  Arbitrary<ActionChain<World>> onThree() {
    return sequences(3);
  }

  private Arbitrary<ActionChain<World>> sequences(int servers) {
    cluster = ServerSupply.current().cluster(servers);
    // Nothing waits here for anything: what never ends is to fail soon.
    Databacon db = cluster.connect(settings -> settings.timeout(Duration.ofSeconds(20)));
    emptyTables = new EmptyTables(cluster);
    world = new World(new CorpusCluster(cluster, db), emptyTables);
    Arbitrary<Transformer<World>> steps =
        world.steps().any().map(step -> Transformer.mutate(step.text(), w -> w.take(step)));
    Action.Independent<World> action = () -> steps;
    return ActionChain.<World>startWith(world::emptied)
        .withAction(action)
        .withMaxTransformations(RunSettings.STEPS_OF_SEQUENCE);
  }

  @AfterProperty
  void close() {
    if (world != null) {
      System.out.println(
          "model: " + world.stepsOfAll() + " calls on " + cluster.servers().size() + " servers");
      emptyTables.close();
      cluster.close();
      world = null;
    }
  }
}
