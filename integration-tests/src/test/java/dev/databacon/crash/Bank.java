package dev.databacon.crash;

import static dev.databacon.Options.by;
import static dev.databacon.Options.retries;
import static dev.databacon.Options.timeout;

import dev.databacon.Databacon;
import dev.databacon.corpus.AccountDao;
import dev.databacon.corpus.AccountNode;
import dev.databacon.corpus.TransferDao;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Accounts in groups with one on each server, and the transfers between those of a group, so that a
 * group always holds the same sum.
 */
final class Bank {
  static final long START = 1_000;
  private static final int RETRIES = 5;
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Databacon db;
  private final TransferDao transfers;
  private final List<AccountNode> accounts;

  /** A bank whose accounts are there already, group by group. */
  Bank(Databacon db, List<Long> accounts) {
    this.db = db;
    this.transfers = new TransferDao(db);
    this.accounts = accounts.stream().map(id -> new AccountNode(db, id)).toList();
  }

  /**
   * Money that goes from one account to another.
   *
   * @param from the number of an account
   * @param to the number of another one of its group
   */
  record Order(int from, int to, long amount) {
    /** A tag that says all of it. */
    String tag(String number) {
      return number + ":" + from + ":" + to + ":" + amount;
    }

    static Order parse(String tag) {
      String[] parts = tag.split(":", -1);
      return new Order(
          Integer.parseInt(parts[1]), Integer.parseInt(parts[2]), Long.parseLong(parts[3]));
    }
  }

  /** Opens accounts on the servers in turns, and gives their ids. */
  static List<Long> open(Databacon db, int groups) {
    AccountDao dao = new AccountDao(db);
    List<Long> ids = new ArrayList<>();
    while (ids.size() < groups * Point.SERVERS) {
      AccountNode account = dao.create(a -> a.balance(START));
      if (db.engine().cluster().server(account.id()).ordinal() == ids.size() % Point.SERVERS) {
        ids.add(account.id());
      } else {
        account.remove();
      }
    }
    return ids;
  }

  AccountNode account(int number) {
    return accounts.get(number);
  }

  int groups() {
    return accounts.size() / Point.SERVERS;
  }

  /** Transfers, and leaves a node that says so. */
  void transfer(Order order, String tag) {
    AccountNode from = account(order.from());
    AccountNode to = account(order.to());
    db.transaction(
        tx -> {
          tx.lock(from, to);
          from.balance.increment(by(-order.amount()));
          to.balance.increment(by(order.amount()));
          transfers.create(t -> t.tag(tag).from(from).to(to));
        },
        timeout(PATIENCE),
        retries(RETRIES));
  }

  /** What a group holds, seen by a transaction that keeps everybody else off it meanwhile. */
  long lockedSum(int group) {
    List<AccountNode> members =
        accounts.subList(group * Point.SERVERS, (group + 1) * Point.SERVERS);
    return db.transaction(
        tx -> {
          tx.lock(members.toArray(new AccountNode[0]));
          return members.stream().mapToLong(AccountNode::balance).sum();
        },
        timeout(PATIENCE),
        retries(RETRIES));
  }

  List<Long> balances() {
    return accounts.stream().map(AccountNode::balance).collect(Collectors.toList());
  }

  /** Whether each of these transfers is there. */
  List<Boolean> areThere(List<String> tags) {
    return transfers.allByTag(tags).stream().map(found -> found != null).toList();
  }
}
