package dev.databacon.path;

import dev.databacon.corpus.CorpusNode;
import dev.databacon.corpus.DocNode;
import dev.databacon.corpus.TermNode;
import dev.databacon.support.CorpusCluster;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A small graph of documents, terms and corpora, in a cluster and in memory. */
final class PathWorld {
  final CorpusCluster cluster;
  final List<Thing> docs = new ArrayList<>();
  final List<Thing> terms = new ArrayList<>();
  final List<Thing> corpora = new ArrayList<>();

  /** Makes both, by chance. */
  PathWorld(CorpusCluster cluster, Random random) {
    this.cluster = cluster;
    for (int i = 0; i < 3; i++) {
      corpora.add(new Thing(cluster.corpora.create(c -> {}), 0, null));
    }
    for (int i = 0; i < 9; i++) {
      int length = random.nextInt(4);
      String slug = random.nextBoolean() ? "slug" + i : null;
      DocNode doc = cluster.docs.create(d -> d.length(length));
      if (slug != null) {
        doc.slug.set(slug);
      }
      docs.add(new Thing(doc, length, slug));
    }
    for (int i = 0; i < 8; i++) {
      long count = random.nextInt(3);
      TermNode term = cluster.terms.create(t -> t.docCount(count));
      terms.add(new Thing(term, count, null));
    }
    docs.forEach(doc -> connect(doc, random));
  }

  private void connect(Thing doc, Random random) {
    DocNode handle = (DocNode) doc.handle;
    if (random.nextInt(4) > 0) {
      Thing corpus = corpora.get(random.nextInt(corpora.size()));
      handle.corpus.set((CorpusNode) corpus.handle);
      doc.list("corpus").add(new Thing.Link(corpus, 0));
      corpus.list("docs").add(new Thing.Link(doc, 0));
    }
    for (Thing other : shuffled(docs, random, 4)) {
      int similarity = random.nextInt(5);
      handle.scores.add((DocNode) other.handle, e -> e.similarity(similarity));
      doc.list("scores").add(new Thing.Link(other, similarity));
    }
    for (Thing term : shuffled(terms, random, 5)) {
      int count = random.nextInt(4);
      handle.terms.add((TermNode) term.handle, e -> e.count(count));
      doc.list("terms").add(new Thing.Link(term, count));
      term.list("docs").add(new Thing.Link(doc, count));
    }
  }

  private static List<Thing> shuffled(List<Thing> things, Random random, int most) {
    List<Thing> some = new ArrayList<>(things);
    java.util.Collections.shuffle(some, random);
    return some.subList(0, random.nextInt(most + 1));
  }

  static @Nullable String text(Thing thing) {
    return thing.text;
  }
}
