package dev.databacon.docs.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.databacon.Databacon;
import dev.databacon.docs.guide.GuideShapes.CustomerCard;
import dev.databacon.docs.guide.GuideShapes.LineCard;
import dev.databacon.docs.guide.GuideShapes.OrderCard;
import dev.databacon.fetch.Fetch;
import dev.databacon.fetch.ListFetch;
import dev.databacon.node.Page;
import dev.databacon.path.Terminal;
import dev.databacon.path.Tuple2;
import dev.databacon.testkit.DatabaconTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** The code of docs/guide.md about paths and shapes. */
class PathGuideTest {

  @Test
  @DatabaconTest(servers = 2)
  void walks(Databacon db) {
    CustomerNode ada = new CustomerDao(db).create(c -> c.login("ada"));
    ProductNode tea = new ProductDao(db).create(p -> p.sku("tea").title("Tea").stock(2));
    ProductNode cup = new ProductDao(db).create(p -> p.sku("cup").title("Cup").stock(9));
    OrderNode order = new OrderDao(db).create(o -> o.customer(ada).note("soon"));
    order.lines.add(tea, e -> e.quantity(3));
    order.lines.add(cup, e -> e.quantity(1));

    List<ProductNode> seen = new ArrayList<>();

    List<String> titles = ada.path().orders().lines().title().list();     // no order and no product is read
    long several = ada.path().orders().lines().where(OrderLineFields.QUANTITY.greaterThan(1)).count();
    for (ProductNode product : ada.path().orders().lines().distinct()) {  // each once
      seen.add(product);
    }
    List<ProductNode> scarce =
        new ProductDao(db).path().where(ProductFields.STOCK.lessThan(5).and(ProductFields.SKU.isNotNull())).list();
    List<OrderLineEdge<ProductNode>> biggest =
        order.path().lines().orderBy(OrderLineFields.QUANTITY.descending()).first(3)
            .<OrderLineEdge<ProductNode>>edges(OrderLineEdge::new).list();
    List<Tuple2<String, Integer>> pairs =
        order.path().lines().with(ProductFields.TITLE, OrderLineFields.QUANTITY).list();
    Page<String> page = order.path().lines().title().page(20);
    List<String> shown = page.items();                                        // page.next() reads on
    Page<String> later = order.path().lines().after(page.cursor()).title().page(20);
    CustomerCard card = GuideShapesCustomerCardShape.INSTANCE.read(ada);
    List<OrderCard> orders = ada.path().orders().list(GuideShapesOrderCardShape.INSTANCE);

    assertThat(titles).containsExactly("Tea", "Cup");
    assertThat(several).isEqualTo(1);
    assertThat(seen).containsExactlyInAnyOrder(tea, cup);
    assertThat(scarce).containsExactly(tea);
    assertThat(biggest).extracting(edge -> edge.node()).containsExactly(tea, cup);
    assertThat(pairs).containsExactly(new Tuple2<>("Tea", 3), new Tuple2<>("Cup", 1));
    assertThat(orders.get(0).note()).contains("soon");
    assertThat(orders.get(0).lines()).containsExactly(new LineCard("Tea", 3), new LineCard("Cup", 1));
    assertThat(card.orders()).isEqualTo(orders);
    assertThat(card.ordersCount()).isEqualTo(1);
    assertThat(ada.path().orders().lines().title().explain()).contains("rounds:");
    assertThat(ada.path().orders().explain(Terminal.COUNT)).contains("count");
    assertThat(shown).containsExactly("Tea", "Cup");
    assertThat(later.items()).isEmpty();
  }

  @Test
  @DatabaconTest(servers = 2)
  void readsTogether(Databacon db) {
    CustomerNode ada = new CustomerDao(db).create(c -> c.login("ada"));
    ProductNode tea = new ProductDao(db).create(p -> p.sku("tea").title("Tea").description("Green tea").stock(2));
    ProductNode cup = new ProductDao(db).create(p -> p.sku("cup").title("Cup").stock(9));
    OrderNode first = new OrderDao(db).create(o -> o.customer(ada).note("soon"));
    first.lines.add(tea, e -> e.quantity(3));
    first.lines.add(cup, e -> e.quantity(1));
    OrderNode second = new OrderDao(db).create(o -> o.customer(ada).note("later"));
    second.lines.add(cup, e -> e.quantity(1));

    List<String> bills =
        db.gather(
            ada.orders().toList(),
            order -> {
              List<String> titles = db.gather(order.lines().toList(), product -> product.title());
              return order.note().orElse("") + ": " + String.join(", ", titles);
            });
    Fetch<Integer> stock = tea.stock.fetch();
    Fetch<String> both = Fetch.zip(tea.title.fetch(), stock, (title, left) -> title + ": " + left);
    String label = db.run(both);                                                             // one round
    List<Long> sizes = db.run(ada.orders.fetch().each(o -> o.lines.fetchCount()));           // two, however many orders
    Fetch<String> name =
        new ProductDao(db).fetchBy(ProductFields.SKU, "tea").then(found -> found.title.fetch());
    CompletableFuture<String> later = db.start(name.recover(e -> "unknown"));
    Fetch<Boolean> bought = ada.wishes.fetchContains(tea);
    Fetch<Boolean> busy = first.packing.fetchIsHeld();
    ListFetch<CustomerEmailFlagsEntry<String>> emails = ada.emails.fetchEntries();
    Fetch<Long> lines = ada.path().orders().lines().fetchCount();
    ListFetch<ProductNode> found = new ProductDao(db).fetchSearch(ProductFields.DESCRIPTION, "green");

    boolean either = db.run(Fetch.zip(bought, busy, (a, b) -> a || b));
    assertThat(either).isFalse();
    assertThat(db.run(emails)).isEmpty();
    assertThat(db.run(lines)).isEqualTo(3);
    assertThat(db.run(found)).containsExactly(tea);
    assertThat(bills).containsExactly("soon: Tea, Cup", "later: Cup");
    assertThat(label).isEqualTo("Tea: 2");
    assertThat(sizes).containsExactly(2L, 1L);
    assertThat(later.join()).isEqualTo("Tea");
  }
}
