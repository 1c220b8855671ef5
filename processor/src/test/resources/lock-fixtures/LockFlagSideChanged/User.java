package fixture;

import dev.databacon.annotations.*;
import java.util.*;

@Node interface User {
  @Relation(edge = Tie.class) List<User> friends();

  interface Tie {
    @Flag boolean seen(); // LockFlagSideChanged: side = Side.OWN, and is now declared with Side.SHARED
  }
}
