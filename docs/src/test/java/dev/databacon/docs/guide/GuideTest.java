package dev.databacon.docs.guide;

import static dev.databacon.Options.after;
import static dev.databacon.Options.at;
import static dev.databacon.Options.by;
import static dev.databacon.Options.lease;
import static dev.databacon.Options.limit;
import static dev.databacon.Options.loose;
import static dev.databacon.Options.start;
import static dev.databacon.Options.timeout;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.databacon.Databacon;
import dev.databacon.docs.guide.Customer.Tier;
import dev.databacon.docs.guide.Customer.Verification;
import dev.databacon.docs.guide.GuideShapes.CategoryTree;
import dev.databacon.error.AliasTakenException;
import dev.databacon.error.CycleException;
import dev.databacon.error.StaleValueException;
import dev.databacon.node.Lease;
import dev.databacon.node.Page;
import dev.databacon.node.Versioned;
import dev.databacon.testkit.DatabaconTest;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The code of docs/guide.md; each test has databases of its own. */
class GuideTest {

  @Test
  @DatabaconTest(servers = 2)
  void createsAndReads(Databacon db) {
    CustomerDao customers = new CustomerDao(db);

    CustomerNode ada = customers.create(c -> c
        .login("ada")
        .emails("ada@example.org", "countess@example.org")
        .tier(Tier.SILVER)
        .address(new Customer.Address("St James Square", "London", 12345)));

    CustomerNode found = customers.byLogin("ada");           // by its alias, null if there is none
    String login = found.login();                            // one round trip
    Customer.Address address = found.address();              // one
    CustomerFlags flags = found.flags();                     // all flags for one

    assertThat(found).isEqualTo(ada);
    assertThat(login).isEqualTo("ada");
    assertThat(address.city()).isEqualTo("London");
    assertThat(flags.tier()).isEqualTo(Tier.SILVER);
    assertThat(flags.newsletter()).isTrue();
  }

  @Test
  @DatabaconTest(servers = 2)
  void writes(Databacon db) {
    CustomerNode ada = new CustomerDao(db).create(c -> c.login("ada"));

    ada.tier.set(Tier.GOLD);
    ada.flags.update(f -> f.tier(Tier.BASIC).newsletter(false));   // only these bits change
    ada.address.clear();
    long points = ada.points.increment(by(50), limit(1000));       // atomic; never above 1000

    ProductNode tea = new ProductDao(db).create(p -> p.sku("tea-1").stock(12));
    int left = tea.stock.increment(by(-20), limit(0));             // never below 0

    assertThat(left).isZero();
    assertThat(points).isEqualTo(50);
    assertThat(ada.address()).isNull();
    assertThat(ada.newsletter()).isFalse();
  }

  @Test
  @DatabaconTest(servers = 2)
  void keepsAliasesUnique(Databacon db) {
    CustomerDao customers = new CustomerDao(db);
    CustomerNode ada = customers.create(c -> c.login("ada"));
    CustomerNode eve = customers.create(c -> c.login("eve"));

    assertThatThrownBy(() -> eve.login.set("ada")).isInstanceOf(AliasTakenException.class);

    ada.emails.add("ada@example.org", f -> f.status(Verification.SENT), at(0));
    ada.emails.update("ada@example.org", f -> f.status(Verification.CONFIRMED));
    for (var email : ada.emails.entries()) {
      System.out.println(email.value() + " " + email.status());
    }

    var hit = customers.entryByEmails("ada@example.org");    // the node, and the alias with its flags
    boolean trusted = hit != null && hit.entry().status() == Verification.CONFIRMED;

    assertThat(trusted).isTrue();
    assertThat(ada.emails.find("ada@example.org").status()).isEqualTo(Verification.CONFIRMED);
  }

  @Test
  @DatabaconTest(servers = 2)
  void searchesNames(Databacon db) {
    CustomerDao customers = new CustomerDao(db);
    ProductDao products = new ProductDao(db);
    products.create(p -> p.title("Earl Grey").description("Black tea with oil of bergamot"));
    products.create(p -> p.title("EARL GREY, decaf"));
    products.create(p -> p.title("Éclair"));
    customers.create(c -> c.surname("Smith"));

    for (ProductNode product : products.searchTitle("earl g")) {   // in order, from all servers
      System.out.println(product.title());
    }
    Page<ProductNode> page = products.searchTitle("e", limit(2));
    List<ProductNode> more = products.searchTitle("e", limit(2), after(page.cursor())).items();
    for (var hit : products.searchTitleEntries("e")) {             // the names themselves
      System.out.println(hit.name() + " is " + hit.node());
    }
    List<ProductNode> oily = products.searchDescription("bergamott", limit(10)).items();
    List<CustomerNode> heard = customers.searchSurname("Smyth").toList();
    List<CustomerNode> alike = customers.searchSurname("Schmidt", loose()).toList();

    assertThat(page.items())
        .extracting(ProductNode::title)
        .containsExactly("Earl Grey", "EARL GREY, decaf");
    assertThat(more).extracting(ProductNode::title).containsExactly("Éclair");
    assertThat(oily).hasSize(1);
    assertThat(heard).hasSize(1).isEqualTo(alike);
  }

  @Test
  @DatabaconTest(servers = 2)
  void relates(Databacon db) {
    CustomerNode ada = new CustomerDao(db).create(c -> c.login("ada"));
    ProductDao products = new ProductDao(db);
    ProductNode tea = products.create(p -> p.sku("tea-1").title("Tea"));
    ProductNode cup = products.create(p -> p.sku("cup-1").title("Cup"));

    OrderNode order = new OrderDao(db).create(o -> o.customer(ada));
    order.lines.add(tea, line -> line.quantity(2).price(new BigDecimal("3.50")));
    order.lines.add(cup, line -> line.quantity(1).price(new BigDecimal("12.00")), at(0));

    for (var line : order.lines.edges()) {                   // edges with their data
      System.out.println(line.quantity() + " x " + line.price() + " of " + line.node());
    }
    boolean drinksTea = order.lines.contains(tea);
    order.lines.move(cup, 1);
    order.lines.update(tea, line -> line.quantity(3));
    List<OrderNode> withTea = tea.orders().toList();         // the inverse side, at once

    assertThat(drinksTea).isTrue();
    assertThat(withTea).containsExactly(order);
    assertThat(order.lines.get(0).quantity()).isEqualTo(3);
    assertThat(order.customer()).isEqualTo(ada);
  }

  @Test
  @DatabaconTest(servers = 2)
  void keepsTrees(Databacon db) {
    CategoryDao categories = new CategoryDao(db);

    CategoryNode drinks = categories.create(c -> c.title("Drinks")
        .categories(d -> d.title("Tea"))
        .categories(d -> d.title("Coffee")));                // one transaction
    CategoryNode coffee = drinks.categories.get(1);
    CategoryNode green = drinks.categories.get(0).categories.create(c -> c.title("Green tea"), at(0));

    green.move(drinks, at(1));                               // with all that lives under it
    CategoryNode above = green.parent();
    List<CategoryNode> under = drinks.categories().toList();
    CategoryTree tree = GuideShapesCategoryTreeShape.INSTANCE.read(drinks);

    assertThat(above).isEqualTo(drinks);
    assertThat(under).hasSize(3).endsWith(green, coffee);
    assertThat(tree.categories()).extracting(CategoryTree::node).isEqualTo(under);
    assertThat(tree.categories()).allMatch(c -> c.categories().isEmpty());
    assertThatThrownBy(() -> drinks.move(green)).isInstanceOf(CycleException.class);

    drinks.remove();

    assertThat(categories.count()).isZero();
  }

  @Test
  @DatabaconTest(servers = 2)
  void relatesWithoutDirection(Databacon db) {
    ProductDao products = new ProductDao(db);
    ProductNode tea = products.create(p -> p.sku("tea-1"));
    ProductNode cup = products.create(p -> p.sku("cup-1"));

    tea.goesWith.add(cup);
    boolean both = cup.goesWith.contains(tea);               // the same edge, from its other end
    long many = tea.goesWith.count();                        // does not go through the edges

    assertThat(both).isTrue();
    assertThat(many).isEqualTo(1);
    assertThat(cup.goesWith.remove(tea)).isTrue();
    assertThat(tea.goesWith.count()).isZero();
  }

  @Test
  @DatabaconTest(servers = 2)
  void loads(Databacon db) {
    ProductDao products = new ProductDao(db);
    Stream<String> skus = IntStream.range(0, 2_500).mapToObj(i -> "sku-" + i);
    ProductNode tea = products.create(p -> p.sku("tea-1"));

    List<ProductNode> made = new ArrayList<>();
    products.createAll(skus.map(sku -> p -> p.sku(sku)), 1_000, made::addAll);
    products.addEdges(made.stream().map(other -> edges -> edges.add(tea.goesWith, other)), 1_000);

    assertThat(products.count()).isEqualTo(2_501);
    assertThat(tea.goesWith.count()).isEqualTo(2_500);
  }

  @Test
  @DatabaconTest(servers = 2)
  void pages(Databacon db) {
    CustomerNode ada = new CustomerDao(db).create(c -> c.login("ada"));
    OrderDao orders = new OrderDao(db);
    for (int i = 0; i < 5; i++) {
      orders.create(o -> o.customer(ada));
    }

    Page<OrderNode> page = ada.orders.nodes(limit(2));       // two at most
    List<OrderNode> first = page.items();
    List<OrderNode> second = ada.orders.nodes(limit(2), after(page.cursor())).items();
    List<OrderNode> last = ada.orders.nodes(start(4), timeout(Duration.ofSeconds(1))).toList();

    assertThat(first).hasSize(2);
    assertThat(second).hasSize(2);
    assertThat(last).hasSize(1);
    assertThat(ada.orders.count()).isEqualTo(5);
  }

  @Test
  @DatabaconTest(servers = 2)
  void replacesOnlyWhatItHasSeen(Databacon db) {
    CustomerNode ada = new CustomerDao(db).create(c -> c.login("ada").points(10));

    Versioned<Long> seen = ada.points.read();
    ada.points.replace(seen, seen.value() * 2);
    assertThatThrownBy(() -> ada.points.replace(seen, 0L)).isInstanceOf(StaleValueException.class);

    assertThat(ada.points()).isEqualTo(20);
  }

  @Test
  @DatabaconTest(servers = 2)
  void locks(Databacon db) {
    OrderNode order = new OrderDao(db).create(o -> {});

    try (Lease.Held held = order.packing.acquire(Duration.ofSeconds(10))) {  // waits so long at most
      order.note.set("packed under number " + held.fencingToken());
      held.renew();                                          // for another 30 seconds
      held.check();                                          // LeaseLostException if it was too late
    }
    Lease.Held held = order.packing.tryAcquire(lease(Duration.ofMinutes(5)));   // null if not free

    assertThat(held.fencingToken()).isEqualTo(2);
    assertThat(order.note()).contains("packed under number 1");
  }

  @Test
  @DatabaconTest(servers = 2)
  void transfers(Databacon db) {
    CustomerDao customers = new CustomerDao(db);
    CustomerNode from = customers.create(c -> c.login("from").points(100));
    CustomerNode to = customers.create(c -> c.login("to"));

    db.transaction(tx -> {
      from.points.increment(by(-30));
      to.points.increment(by(30));                           // perhaps on another server
    });

    assertThat(List.of(from.points(), to.points())).containsExactly(70L, 30L);
  }
}
