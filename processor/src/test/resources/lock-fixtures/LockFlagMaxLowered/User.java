package fixture;

import dev.databacon.annotations.*;
import java.util.*;

@Node interface User {
  @Flag(max = 9) int f(); // LockFlagMaxLowered: values up to 15
}
