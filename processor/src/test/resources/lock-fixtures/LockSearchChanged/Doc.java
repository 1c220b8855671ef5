package fixture;

import dev.databacon.annotations.*;
import java.util.*;

@Node interface Doc {
  @Name(search = Search.TRIGRAM) String title(); // LockSearchChanged: with Search.PREFIX and fold = true, and is now declared with Search.TRIGRAM and fold = true

  @Name(fold = false) List<String> names(); // LockSearchChanged: with Search.PREFIX and fold = true, and is now declared with Search.PREFIX and fold = false
}
