package fixture;

import dev.databacon.annotations.*;
import java.util.*;

@Node interface User {
  @Flag(bits = 4) int a();

  @Flag boolean b(); // LockBitsOverlap: it gets other bits
}
