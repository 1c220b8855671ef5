package dev.databacon.fetch;

import dev.databacon.corpus.CorpusNode;
import dev.databacon.corpus.DocNode;
import dev.databacon.corpus.TermNode;
import dev.databacon.corpus.UserNode;
import dev.databacon.support.CorpusCluster;
import java.util.ArrayList;
import java.util.List;

/** A user with corpora, each with documents, each with terms; spread over the servers. */
record Library(UserNode user, List<DocNode> docs) {
  /** Makes one with so many of each in the one above. */
  static Library make(CorpusCluster c, String name, int each) {
    UserNode user = c.users.create(u -> u.username(name).password("pw " + name));
    List<DocNode> docs = new ArrayList<>();
    for (int i = 0; i < each; i++) {
      CorpusNode corpus = c.corpora.create(x -> x.user(user));
      for (int j = 0; j < each; j++) {
        String slug = name + "/" + i + "/" + j;
        DocNode doc = c.docs.create(d -> d.slug(slug).length(slug.length()).corpus(corpus));
        docs.add(doc);
        for (int k = 0; k < each; k++) {
          int count = k;
          TermNode term = c.terms.create(t -> t.string(slug + "/" + count).corpus(corpus));
          doc.terms.add(term, edge -> edge.count(count));
        }
      }
    }
    return new Library(user, docs);
  }
}
