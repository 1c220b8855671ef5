package dev.databacon.bench.reading;

/** The operations of LinkBench, each as one call. Thread-safe. */
interface LinkStore {
  /** The data of a node. */
  void getNode(long id);

  /** Makes a node and gives its id. */
  long addNode(String data);

  void updateNode(long id, String data);

  void deleteNode(long id);

  /** The first hundred links of a node, with their data. */
  void getLinkList(long id);

  void getLink(long id, long to);

  /** Adds a link, unless there is one. */
  void addLink(long id, long to, String data);

  void updateLink(long id, long to, String data);

  void deleteLink(long id, long to);

  /** How many links a node has. */
  void countLinks(long id);
}
