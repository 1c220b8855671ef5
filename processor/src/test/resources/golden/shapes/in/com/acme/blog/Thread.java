package com.acme.blog;

import dev.databacon.annotations.First;
import dev.databacon.annotations.Shape;
import java.util.List;

/** A comment with the comments under it, three levels deep. */
@Shape(value = Comment.class, depth = 3)
record Thread(String words, @First(10) List<Thread> replies, PostNode post) {}
