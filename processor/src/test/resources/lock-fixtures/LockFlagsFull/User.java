package fixture;

import dev.databacon.annotations.*;
import java.util.*;

@Node interface User {
  @Flag boolean a();

  @Flag boolean b();

  @Flag(bits = 22) int c(); // LockFlagsFull: needs 22 bits in a row
}
