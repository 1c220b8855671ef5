package com.acme.notes;

import dev.databacon.annotations.Alias;
import dev.databacon.annotations.Flag;
import dev.databacon.annotations.Name;
import dev.databacon.annotations.Node;
import dev.databacon.annotations.Prop;
import dev.databacon.annotations.Relation;
import dev.databacon.annotations.Value;
import java.util.List;
import kotlin.Metadata;
import org.jspecify.annotations.Nullable;

/** An account, as kapt shows an interface with [properties]. */
@Metadata
@Node
public interface Account {
  @Prop
  @Nullable String getPassword();

  @Alias
  @Nullable String getEMail();

  @Name
  @Nullable String getFullName();

  @Flag
  boolean isAdmin();

  @Flag(bits = 4)
  int getLevel();

  @Relation(edge = Friend.class)
  List<Account> getFriends();

  @Relation
  @Nullable Account run();

  @Metadata
  interface Friend {
    @Flag
    boolean isClose();

    @Flag(bits = 4)
    int getSince();

    @Value
    @Nullable String getNote();
  }
}
