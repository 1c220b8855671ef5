package fixture;

import dev.databacon.annotations.*;
import java.util.*;

@Node interface User {
  @Alias String name(); // LockKindChanged: stored as @Prop, and is now declared as @Alias
}
