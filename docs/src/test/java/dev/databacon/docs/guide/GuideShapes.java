package dev.databacon.docs.guide;

import dev.databacon.annotations.First;
import dev.databacon.annotations.Shape;
import java.util.List;
import java.util.Optional;

/** The shapes of docs/guide.md. */
final class GuideShapes {
  private GuideShapes() {}

  @Shape(Customer.class)
  record CustomerCard(long id, String login, @First(5) List<OrderCard> orders, int ordersCount) {}

  @Shape(Order.class)
  record OrderCard(Optional<String> note, @First(10) List<LineCard> lines) {}

  @Shape(Order.Line.class)
  record LineCard(String title, int quantity) {}       // an edge, with fields of the node that it leads to

  @Shape(value = Category.class, depth = 3)
  record CategoryTree(CategoryNode node, String title, @First(50) List<CategoryTree> categories) {}
}
