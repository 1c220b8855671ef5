package com.acme.blog;

import dev.databacon.annotations.First;
import dev.databacon.annotations.OrderBy;
import dev.databacon.annotations.Shape;
import java.util.List;
import java.util.Optional;

/**
 * What a list of posts shows.
 *
 * @param length in words
 */
@Shape(Post.class)
public record PostCard(
    long id,
    PostNode itself,
    String title,
    Integer length,
    Post.Text text,
    int authorsCount,
    long commentsCount,
    @First(3) @OrderBy(value = "share", descending = true, readsAll = true) List<Credit> authors,
    @First(First.ALL) @OrderBy("words") List<CommentNode> comments,
    Optional<Answer> answerTo) {
  /** The post that another one answers. */
  @Shape(Post.Link.class)
  record Answer(double weight, Optional<String> title, PostNode answerTo) {}
}
