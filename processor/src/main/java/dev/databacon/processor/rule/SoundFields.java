package dev.databacon.processor.rule;

import dev.databacon.processor.declaration.Mark;
import java.util.List;

/** The fields of an interface that no rule has found fault with on their own. */
record SoundFields(Owner owner, List<FieldSite> all) {
  List<FieldSite> of(Mark.Kind kind) {
    return all.stream().filter(f -> f.is(kind)).toList();
  }
}
