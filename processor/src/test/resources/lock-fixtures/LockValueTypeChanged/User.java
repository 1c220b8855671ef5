package fixture;

import dev.databacon.annotations.*;
import java.util.*;

@Node interface User {
  @Prop long age(); // LockValueTypeChanged: stored as string, and is now declared as long
}
