package dev.databacon.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.databacon.history.UniqueAlias.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The checker accepts what has an order that explains it, and nothing else. */
class LinearizabilityTest {
  private final List<Call<Register.Input, Integer>> register = new ArrayList<>();
  private final List<Call<Counter.Input, Long>> counter = new ArrayList<>();
  private final List<Call<UniqueAlias.Input, Integer>> alias = new ArrayList<>();
  private final List<Call<Lock.Input, Long>> lock = new ArrayList<>();

  private void set(int value, long from, long to) {
    register.add(new Call<>(0, new Register.Input(value), 0, from, to));
  }

  private void get(int value, long from, long to) {
    register.add(new Call<>(1, Register.Input.GET, value, from, to));
  }

  private boolean registerHolds() {
    Collections.shuffle(register, new Random(1));
    return Linearizability.holds(new Register(), register);
  }

  private void add(long by, long total, long from, long to) {
    counter.add(new Call<>(0, new Counter.Input(by, 1000), total, from, to));
  }

  private boolean counterHolds() {
    return Linearizability.holds(new Counter(), counter);
  }

  private void alias(Kind kind, int node, int output, long from, long to) {
    alias.add(new Call<>(node, new UniqueAlias.Input(kind, node), output, from, to));
  }

  private void lock(Lock.Kind kind, long token, long output, long from, long to) {
    lock.add(new Call<>(0, new Lock.Input(kind, token), output, from, to));
  }

  private boolean lockHolds() {
    return Linearizability.holds(new Lock(), lock);
  }

  private boolean aliasHolds() {
    return Linearizability.holds(new UniqueAlias(), alias);
  }

  @Test
  void callsOneAfterTheOther() {
    get(0, 1, 2);
    set(1, 3, 4);
    get(1, 5, 6);
    set(2, 7, 8);
    get(2, 9, 10);
    assertThat(registerHolds()).isTrue();
  }

  @Test
  void aReadAfterAWriteThatGivesWhatWasBefore() {
    set(1, 1, 2);
    get(0, 3, 4);
    assertThat(registerHolds()).isFalse();
  }

  @Test
  void aReadDuringAWriteMayGiveEither() {
    set(1, 1, 10);
    get(0, 2, 3);
    get(1, 4, 5);
    assertThat(registerHolds()).isTrue();
  }

  @Test
  void readsDuringAWriteDoNotGoBack() {
    set(1, 1, 10);
    get(1, 2, 3);
    get(0, 4, 5);
    assertThat(registerHolds()).isFalse();
  }

  @Test
  void whatEndsWhenAnotherBeginsMayHaveComeAfterIt() {
    set(1, 1, 5);
    get(0, 5, 6);
    assertThat(registerHolds()).isTrue();
  }

  @Test
  void twoReadersAgreeOnTheOrderOfTwoWrites() {
    set(1, 1, 20);
    set(2, 1, 20);
    get(1, 2, 3);
    get(2, 4, 5);
    get(2, 6, 7);
    assertThat(registerHolds()).isTrue();
    get(1, 8, 9);
    assertThat(registerHolds()).isFalse();
  }

  @Test
  void aChoiceThatLeadsNowhereIsTakenBack() {
    set(1, 1, 20);
    set(2, 2, 20);
    set(3, 3, 20);
    get(3, 21, 22);
    get(3, 23, 24);
    assertThat(registerHolds()).isTrue();
    get(2, 25, 26);
    assertThat(registerHolds()).isFalse();
  }

  @Test
  void incrementsGiveEachNumberOnce() {
    add(1, 2, 1, 9);
    add(1, 1, 2, 9);
    add(5, 7, 3, 9);
    assertThat(counterHolds()).isTrue();
    add(0, 7, 10, 11);
    assertThat(counterHolds()).isTrue();
    add(0, 6, 12, 13);
    assertThat(counterHolds()).isFalse();
  }

  @Test
  void aNumberThatTwoIncrementsGaveIsALostOne() {
    add(1, 1, 1, 9);
    add(1, 1, 2, 9);
    assertThat(counterHolds()).isFalse();
  }

  @Test
  void twoNodesHaveOneAlias() {
    alias(Kind.CLAIM, 1, 1, 1, 4);
    alias(Kind.CLAIM, 2, 2, 2, 5);
    assertThat(aliasHolds()).isFalse();
  }

  @Test
  void anAliasIsTakenWhileSomebodyHasIt() {
    alias(Kind.CLAIM, 1, 1, 1, 4);
    alias(Kind.CLAIM, 2, UniqueAlias.TAKEN, 2, 5);
    alias(Kind.FREE, 1, 0, 6, 9);
    alias(Kind.CLAIM, 2, 2, 7, 8);
    alias(Kind.LOOKUP, 0, 2, 10, 11);
    assertThat(aliasHolds()).isTrue();
    alias(Kind.CLAIM, 1, UniqueAlias.TAKEN, 12, 13);
    assertThat(aliasHolds()).isTrue();
    alias(Kind.CLAIM, 2, UniqueAlias.TAKEN, 14, 15);
    assertThat(aliasHolds()).isFalse();
  }

  @Test
  void aLookupOfAnAliasThatIsFreeFindsNothing() {
    alias(Kind.CLAIM, 1, 1, 1, 2);
    alias(Kind.FREE, 1, 0, 3, 4);
    alias(Kind.LOOKUP, 0, 1, 5, 6);
    assertThat(aliasHolds()).isFalse();
  }

  @Test
  void aLockGoesFromHolderToHolder() {
    lock(Lock.Kind.TRY, 0, 1, 1, 2);
    lock(Lock.Kind.TRY, 0, Lock.NO, 3, 4);
    lock(Lock.Kind.ACQUIRE, 0, 2, 3, 9);
    lock(Lock.Kind.RELEASE, 1, Lock.YES, 5, 6);
    lock(Lock.Kind.CHECK, 1, Lock.NO, 7, 8);
    lock(Lock.Kind.EXPIRE, 0, Lock.YES, 10, 20);
    lock(Lock.Kind.CHECK, 2, Lock.YES, 11, 12);
    lock(Lock.Kind.RENEW, 2, Lock.NO, 13, 14);
    assertThat(lockHolds()).isTrue();
    lock(Lock.Kind.IS_HELD, 0, Lock.YES, 15, 16);
    assertThat(lockHolds()).isFalse();
  }

  @Test
  void aLockHasOneHolder() {
    lock(Lock.Kind.TRY, 0, 1, 1, 2);
    lock(Lock.Kind.TRY, 0, 2, 3, 4);
    assertThat(lockHolds()).isFalse();
  }

  @Test
  void tokensOnlyRise() {
    lock(Lock.Kind.TRY, 0, 7, 1, 2);
    lock(Lock.Kind.RELEASE, 7, Lock.YES, 3, 4);
    lock(Lock.Kind.TRY, 0, 6, 5, 6);
    assertThat(lockHolds()).isFalse();
  }

  @Test
  void aLeaseThatWasReleasedIsNotHeld() {
    lock(Lock.Kind.TRY, 0, 1, 1, 2);
    lock(Lock.Kind.RELEASE, 1, Lock.YES, 3, 4);
    lock(Lock.Kind.CHECK, 1, Lock.YES, 5, 6);
    assertThat(lockHolds()).isFalse();
  }

  @Test
  void manyCallsAtOnceAreSearchedInTime() {
    for (int i = 0; i < 200; i++) {
      add(1, i + 1, i / 8 * 10L, i / 8 * 10L + 15);
    }
    assertThat(counterHolds()).isTrue();
    counter.set(120, new Call<>(0, new Counter.Input(1, 1000), 122L, 150, 165));
    assertThat(counterHolds()).isFalse();
  }
}
