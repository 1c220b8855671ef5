package fixture;

import dev.databacon.annotations.*;
import java.util.*;

@Node interface User {
  @Prop(flags = New.class) String name(); // LockDataInterfaceChanged: is laid out by fixture.User$Old

  interface Old {
    @Flag boolean seen();
  }

  interface New {
    @Flag boolean seen();
  }
}
