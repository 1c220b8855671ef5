package fixture;

import dev.databacon.annotations.*;
import java.util.*;

@Node interface User {
  @Flag(bits = 8) int f(); // LockFlagBitsChanged: has 4 bits, pinned, and now needs 8
}
