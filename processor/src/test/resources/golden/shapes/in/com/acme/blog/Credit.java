package com.acme.blog;

import dev.databacon.annotations.First;
import dev.databacon.annotations.Shape;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Shape(Post.Part.class)
record Credit(
    String handle,
    @First(2) List<String> emails,
    long emailsCount,
    Author.Role role,
    Optional<Instant> seenAt,
    int count,
    int karma,
    int share,
    Map<String, String> note) {}
