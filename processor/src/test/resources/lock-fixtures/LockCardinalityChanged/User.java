package fixture;

import dev.databacon.annotations.*;
import java.util.*;

@Node interface User {
  @Alias String emails(); // LockCardinalityChanged: stored in different places

  @Relation User friends(); // LockCardinalityChanged: nodes may have more than one already
}
