package fixture;

import dev.databacon.annotations.*;
import java.util.*;

@Node interface User {
  @Flag(max = 1) int f(); // LockFlagTypeChanged: stored as a boolean, and is now declared as an int
}
