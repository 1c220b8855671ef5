package fixture;

import dev.databacon.annotations.*;
import java.util.*;

@Node interface User {
  @Prop Point at(); // LockComponentTypeChanged: stored as long, and is now declared as string

  record Point(String x) {}
}
