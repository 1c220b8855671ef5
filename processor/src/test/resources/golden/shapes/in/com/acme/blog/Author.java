package com.acme.blog;

import dev.databacon.annotations.Alias;
import dev.databacon.annotations.Flag;
import dev.databacon.annotations.Node;
import dev.databacon.annotations.Prop;
import dev.databacon.annotations.Relation;
import dev.databacon.annotations.Value;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Somebody who writes; three fields are called as methods of every path. */
@Node
public interface Author {
  /** What an author may do. */
  enum Role {
    WRITER,
    EDITOR
  }

  @Alias
  String handle();

  @Alias
  List<String> emails();

  @Flag
  Role role();

  @Prop
  Optional<Instant> seenAt();

  @Prop
  int count();

  @Prop
  String list();

  @Prop
  String list_();

  @Value
  int karma();

  @Relation(inverse = "authors", edge = Post.Part.class)
  List<Post> posts();
}
