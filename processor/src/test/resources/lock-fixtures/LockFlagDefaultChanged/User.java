package fixture;

import dev.databacon.annotations.*;
import java.util.*;

@Node interface User {
  @Flag boolean f(); // LockFlagDefaultChanged: Write defaultValue = "true"

  @Flag Role role(); // LockFlagDefaultChanged: Write defaultValue = "ADMIN"

  enum Role {
    STAFF,
    ADMIN
  }
}
