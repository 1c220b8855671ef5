package fixture;

import dev.databacon.annotations.*;
import java.util.*;

@Node interface User {
  @Relation(inverse = "friendOf") List<User> friends(); // LockInverseChanged: is none, and is now declared as 'friendOf'

  @Relation(inverse = "friends") List<User> friendOf();
}
