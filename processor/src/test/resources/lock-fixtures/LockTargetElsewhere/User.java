package fixture;

import dev.databacon.annotations.*;
import java.util.*;

@Node interface User {
  @Relation List<dev.databacon.processor.CompiledElsewhere> docs(); // LockTargetElsewhere: Declare both node types in one module
}
