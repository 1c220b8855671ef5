package fixture;

import dev.databacon.annotations.*;
import java.util.*;

@Node interface User {
  @Relation List<Text> docs(); // LockTargetChanged: leads to fixture.Doc
}

@Node interface Doc {}

@Node interface Text {}
