package fixture;

import dev.databacon.annotations.*;
import java.util.*;

@Node interface User {
  @Prop(large = true) String text(); // LockStorageChanged: in the row of its node
}
