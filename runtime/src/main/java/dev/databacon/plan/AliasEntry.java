package dev.databacon.plan;

import dev.databacon.error.NodeMissingException;
import dev.databacon.schema.AliasKind;
import dev.databacon.sql.Deadline;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a lookup of an alias found: the node, and the flags of the alias.
 *
 * @param node the node that has it
 * @param flags its bit field
 */
public record AliasEntry(long node, long flags) {
  /** An alias that passes from node to node is looked for so often before it counts as gone. */
  public static final int ATTEMPTS = 3;

  /**
   * Looks an alias up, and then reads its flags from its node: two round trips, and more only when
   * it is taken from the node between them. Null when no node has it.
   */
  public static @Nullable AliasEntry find(
      Reads reads, AliasKind kind, long scope, String value, Deadline deadline) {
    AliasEntry found = null;
    for (int i = 0; i < ATTEMPTS && found == null; i++) {
      Long id = AliasLookup.find(reads, kind.ctx(), scope, List.of(value), deadline).get(0);
      if (id == null) {
        return null;
      }
      Long flags = flags(reads, kind, id, value, deadline);
      found = flags == null ? null : new AliasEntry(id, flags);
    }
    return found;
  }

  private static @Nullable Long flags(
      Reads reads, AliasKind kind, long id, String value, Deadline deadline) {
    try {
      String key = kind.key();
      if (key == null) {
        ListOf list = new ListOf(ListOf.Form.ALIASES, kind.owner(), id, kind.ctx());
        ListEntry entry = reads.run(FindPlan.text(list, value), deadline);
        return entry == null ? null : (Long) entry.flags();
      }
      Flagged<String> single = reads.run(FieldPlan.flagged(kind.owner(), id, key), deadline);
      return single == null || !single.value().equals(value) ? null : (Long) single.number();
    } catch (NodeMissingException removed) {
      return null;
    }
  }
}
