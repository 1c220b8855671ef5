package com.acme;

import dev.databacon.annotations.Alias;
import dev.databacon.annotations.Flag;
import dev.databacon.annotations.Node;
import dev.databacon.annotations.Prop;
import dev.databacon.annotations.Relation;
import java.time.Instant;
import java.util.List;

/** Ten fields as many a node type has them. */
@Node
public interface Member {
  enum Role {
    ADMIN,
    STAFF,
    USER
  }

  @Prop
  String password();

  @Prop
  String displayName();

  @Prop
  Instant lastSeen();

  @Alias
  String username();

  @Alias
  String email();

  @Flag
  boolean newsletter();

  @Flag
  boolean confirmed();

  @Flag
  Role role();

  @Relation
  List<Member> friends();

  @Relation
  List<Member> followed();
}
