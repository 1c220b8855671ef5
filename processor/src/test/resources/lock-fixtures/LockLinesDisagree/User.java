package fixture;

import dev.databacon.annotations.*;
import java.util.*;

@Node interface User {
  @Prop String name();
}
