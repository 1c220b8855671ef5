package dev.databacon.bench.reading;

import static dev.databacon.Options.limit;

import dev.databacon.Databacon;
import dev.databacon.bench.schema.ThingDao;
import dev.databacon.bench.schema.ThingNode;
import dev.databacon.error.NodeMissingException;

/**
 * The same by Databacon, which keeps every link at both of its ends, and holds that these exist; a
 * node that somebody removed meanwhile is an answer too.
 */
final class StoreLinks implements LinkStore {
  private final ThingDao things;

  StoreLinks(Databacon db) {
    this.things = new ThingDao(db);
  }

  private static void tolerantly(Runnable operation) {
    try {
      operation.run();
    } catch (NodeMissingException removedMeanwhile) {
      // The hand-written store finds no row.
    }
  }

  private ThingNode thing(long id) {
    return things.handle(id);
  }

  @Override
  public void getNode(long id) {
    tolerantly(() -> thing(id).data.read());
  }

  @Override
  public long addNode(String data) {
    return things.create(thing -> thing.data(data)).id();
  }

  @Override
  public void updateNode(long id, String data) {
    tolerantly(() -> thing(id).data.set(data));
  }

  @Override
  public void deleteNode(long id) {
    tolerantly(() -> thing(id).remove());
  }

  @Override
  public void getLinkList(long id) {
    tolerantly(() -> thing(id).links.edges(limit(100)));
  }

  @Override
  public void getLink(long id, long to) {
    tolerantly(() -> thing(id).links.find(thing(to)));
  }

  @Override
  public void addLink(long id, long to, String data) {
    tolerantly(() -> thing(id).links.add(thing(to), link -> link.data(data)));
  }

  @Override
  public void updateLink(long id, long to, String data) {
    tolerantly(() -> thing(id).links.update(thing(to), link -> link.data(data)));
  }

  @Override
  public void deleteLink(long id, long to) {
    tolerantly(() -> thing(id).links.remove(thing(to)));
  }

  @Override
  public void countLinks(long id) {
    tolerantly(() -> thing(id).links.count());
  }
}
