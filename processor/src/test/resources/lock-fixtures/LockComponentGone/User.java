package fixture;

import dev.databacon.annotations.*;
import java.util.*;

@Node interface User {
  @Prop List<Point> at(); // LockComponentGone: put @Retired("y") on record Point

  record Point(long x) {}
}
