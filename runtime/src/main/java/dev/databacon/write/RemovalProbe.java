package dev.databacon.write;

/** Told after each transaction of a removal; tests make it end there. */
@FunctionalInterface
interface RemovalProbe {
  /** Lets everything pass. */
  RemovalProbe NONE = () -> {};

  /** Called on the thread that committed; what it throws ends the removal, as a crash would. */
  void committed();
}
