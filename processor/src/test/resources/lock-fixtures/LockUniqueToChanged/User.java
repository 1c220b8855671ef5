package fixture;

import dev.databacon.annotations.*;
import java.util.*;

@Node interface User {
  @Relation User team();

  @Alias(uniqueTo = "team") String slug(); // LockUniqueToChanged: over the cluster, and is now declared to be unique within 'team'
}
