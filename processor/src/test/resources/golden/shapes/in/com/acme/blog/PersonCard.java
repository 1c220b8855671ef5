package com.acme.blog;

import dev.databacon.annotations.First;
import dev.databacon.annotations.Shape;
import java.util.List;
import kotlin.Metadata;

/** A data class of Kotlin as kapt shows it: its getters have names of their own. */
@Metadata
@Shape(Author.class)
public final class PersonCard {
  private final long id;
  private final String handle;
  private final List<PostNode> posts;

  public PersonCard(long id, String handle, @First(5) List<PostNode> posts) {
    this.id = id;
    this.handle = handle;
    this.posts = posts;
  }

  public long getId() {
    return id;
  }

  public String getHandle() {
    return handle;
  }

  public List<PostNode> getPosts() {
    return posts;
  }

  public long component1() {
    return id;
  }
}
