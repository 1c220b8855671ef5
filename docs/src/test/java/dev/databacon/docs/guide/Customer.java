package dev.databacon.docs.guide;

import dev.databacon.annotations.Alias;
import dev.databacon.annotations.Flag;
import dev.databacon.annotations.Name;
import dev.databacon.annotations.Node;
import dev.databacon.annotations.Prop;
import dev.databacon.annotations.Relation;
import dev.databacon.annotations.Search;
import dev.databacon.annotations.Value;
import java.util.List;

/** Somebody who buys. */
@Node
public interface Customer extends Timestamped {
  enum Tier { BASIC, SILVER, GOLD }
  enum Verification { UNSENT, SENT, CONFIRMED }
  interface EmailFlags { @Flag Verification status(); }
  record Address(String street, String city, int zip) {}

  @Alias String login();                                    // at most one
  @Alias(flags = EmailFlags.class) List<String> emails();   // any number, ordered, each with flags
  @Name(search = Search.PHONETIC) String surname();         // found by its sound
  @Flag Tier tier();                                        // packed into the node's bit field
  @Flag(defaultValue = "true") boolean newsletter();
  @Prop Address address();                                  // null until it is set
  @Value long points();                                     // an integer value is a counter
  @Relation(inverse = "customer") List<Order> orders();     // 1:n
  @Relation List<Product> wishes();                         // one-sided
}
