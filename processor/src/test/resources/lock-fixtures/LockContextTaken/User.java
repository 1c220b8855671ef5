package fixture;

import dev.databacon.annotations.*;
import java.util.*;

@Node interface User {
  @Alias String a();

  @Alias String b(); // LockContextTaken: Delete the line that is not released yet
}
