package fixture;

import dev.databacon.annotations.*;
import java.util.*;

@Node interface User {
  @Prop Role role(); // LockConstantGone: Did you mean @Was("STAFF") on 'EMPLOYEE'?

  @Flag Role was(); // LockConstantGone: Did you mean @Was("STAFF") on 'EMPLOYEE'?

  enum Role {
    ADMIN,
    EMPLOYEE
  }
}
