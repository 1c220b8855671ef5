package dev.databacon.docs.guide;

import dev.databacon.annotations.Child;
import dev.databacon.annotations.Node;
import dev.databacon.annotations.Parent;
import dev.databacon.annotations.Prop;
import java.util.List;

/** What products are sorted into. */
@Node
public interface Category {
  @Prop String title();
  @Parent Category parent();                                // null at the top
  @Child List<Category> categories();                       // live under it, in order
}
