package fixture;

import dev.databacon.annotations.*;
import java.util.*;

@Node interface User {
  @Prop String passphrase(); // LockLineGone: Did you mean @Was("password") on User.passphrase?
}
