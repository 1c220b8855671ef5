package fixture;

import dev.databacon.annotations.*;
import java.util.*;

@Node interface User {
  @Prop String a();

  @Prop String b(); // LockKeyTaken: 'prop fixture.User#a key=aaaa string' and 'prop fixture.User#b key=aaaa string'
}
