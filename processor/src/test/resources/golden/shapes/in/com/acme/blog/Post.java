package com.acme.blog;

import dev.databacon.annotations.Child;
import dev.databacon.annotations.Flag;
import dev.databacon.annotations.Name;
import dev.databacon.annotations.Node;
import dev.databacon.annotations.Relation;
import dev.databacon.annotations.Value;
import java.util.List;
import java.util.Map;

@Node
public interface Post {
  record Text(String body, List<String> tags) {}

  @Value
  Text text();

  @Name
  String title();

  @Flag(bits = 16)
  int length();

  @Relation(inverse = "posts")
  List<Author> authors();

  /** What an author did. */
  interface Part {
    @Flag(bits = 7)
    int share();

    @Value
    Map<String, String> note();
  }

  @Relation(edge = Link.class)
  Post answerTo();

  interface Link {
    @Value
    double weight();
  }

  @Child
  List<Comment> comments();
}
