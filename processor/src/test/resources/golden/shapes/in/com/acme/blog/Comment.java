package com.acme.blog;

import dev.databacon.annotations.Child;
import dev.databacon.annotations.Node;
import dev.databacon.annotations.Parent;
import dev.databacon.annotations.Prop;
import java.util.List;

@Node
interface Comment {
  @Prop
  String words();

  @Parent
  Post post();

  @Child
  List<Comment> replies();
}
