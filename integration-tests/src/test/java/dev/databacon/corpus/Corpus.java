package dev.databacon.corpus;

import dev.databacon.annotations.Node;
import dev.databacon.annotations.Relation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Documents and the terms in them. */
@Node
public interface Corpus {
  @Relation(inverse = "corpora")
  @Nullable User user();

  @Relation(inverse = "corpus")
  List<Doc> docs();

  @Relation(inverse = "corpus")
  List<Term> terms();
}
