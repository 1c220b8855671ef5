package dev.databacon.crash;

import dev.databacon.testkit.Fault;
import dev.databacon.testkit.FaultProxy;
import dev.databacon.testkit.FaultProxy.Direction;
import dev.databacon.testkit.FaultProxy.Ending;
import dev.databacon.testkit.FaultProxy.Moment;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A way in which the connections to one server break when a point is reached. */
enum Cut {
  /** All of them, as when a machine fails. */
  ALL_RESET {
    @Override
    @Nullable Fault happen(FaultProxy proxy, Random random) {
      proxy.cutAll(Ending.RESET);
      return null;
    }
  },
  /** All of them, as when somebody ends them. */
  ALL_CLOSED {
    @Override
    @Nullable Fault happen(FaultProxy proxy, Random random) {
      proxy.cutAll(Ending.CLOSE);
      return null;
    }
  },
  /** The one that speaks next, before the server has heard all of it. */
  NEXT_STATEMENT {
    @Override
    Fault happen(FaultProxy proxy, Random random) {
      return proxy.cutAfter(Direction.TO_SERVER, 1 + random.nextInt(20), Ending.RESET);
    }
  },
  /** The one that is answered next, in the middle of the answer. */
  NEXT_ANSWER {
    @Override
    Fault happen(FaultProxy proxy, Random random) {
      return proxy.cutAfter(Direction.TO_PROGRAM, 1 + random.nextInt(5), Ending.CLOSE);
    }
  },
  /** In the middle of something. */
  SOME_BYTES {
    @Override
    Fault happen(FaultProxy proxy, Random random) {
      Direction direction = random.nextBoolean() ? Direction.TO_SERVER : Direction.TO_PROGRAM;
      return proxy.cutAfter(direction, 1 + random.nextInt(4000), Ending.RESET);
    }
  },
  /** The next that prepares, commits or undoes, before, while or after the server acts. */
  PREPARE {
    @Override
    Fault happen(FaultProxy proxy, Random random) {
      return proxy.cutAt("prepare transaction", moment(random), Ending.RESET);
    }
  },
  /** The next that settles a prepared part, before, while or after the server acts. */
  SETTLE {
    @Override
    Fault happen(FaultProxy proxy, Random random) {
      return proxy.cutAt(" prepared '", moment(random), Ending.RESET);
    }
  },
  /** Nothing passes until somebody gives up. */
  STALL {
    @Override
    @Nullable Fault happen(FaultProxy proxy, Random random) {
      proxy.stall();
      return null;
    }
  };

  private static final List<Moment> MOMENTS = List.of(Moment.values());

  private static Moment moment(Random random) {
    return MOMENTS.get(random.nextInt(MOMENTS.size()));
  }

  /** Breaks it now, or gives what will. */
  abstract @Nullable Fault happen(FaultProxy proxy, Random random);
}
