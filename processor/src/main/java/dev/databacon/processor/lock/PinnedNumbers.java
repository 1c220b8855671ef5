package dev.databacon.processor.lock;

import dev.databacon.processor.model.FieldName;
import dev.databacon.processor.model.InterfaceName;
import dev.databacon.processor.model.Numbers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Looks numbers up in a lock file by first names. */
record PinnedNumbers(Lock lock) implements Numbers {

  @Override
  public int context(InterfaceName node) {
    return pinned(TypeLine.class, node.first()).context();
  }

  @Override
  public int context(InterfaceName node, FieldName field) {
    return pinned(FieldLine.class, element(node, field)).contexts().get(0);
  }

  @Override
  public int reverse(InterfaceName node, FieldName relation) {
    return pinned(RelationLine.class, element(node, relation)).reverse();
  }

  @Override
  public String key(InterfaceName node, FieldName field) {
    String element = element(node, field);
    String key = pinned(FieldLine.class, element).key();
    if (key == null) {
      throw new IllegalStateException(element + " is not in the row of its node");
    }
    return key;
  }

  @Override
  public Bits bits(InterfaceName owner, FieldName flag) {
    return pinned(FlagLine.class, element(owner, flag)).bits();
  }

  @Override
  public List<String> codes(InterfaceName owner, FieldName flag) {
    FlagLine line = pinned(FlagLine.class, element(owner, flag));
    if (!(line.shape() instanceof FlagShape.Coded coded)) {
      throw new IllegalStateException(line.element() + " is not an enum flag");
    }
    List<String> byCode = new ArrayList<>(Collections.nCopies(coded.nextCode(), ""));
    coded.codes().forEach((name, code) -> byCode.set(code, name));
    byCode.replaceAll(name -> coded.retired().contains(name) ? "" : name);
    return List.copyOf(byCode);
  }

  private static String element(InterfaceName owner, FieldName field) {
    return owner.first() + "#" + field.first();
  }

  private <L extends LockLine> L pinned(Class<L> kind, String element) {
    L line = lock.line(kind, element);
    if (line == null) {
      throw new IllegalStateException(element + " is not in the lock file");
    }
    return line;
  }
}
