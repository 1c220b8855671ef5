package dev.databacon.processor.lock;

import dev.databacon.processor.model.EnumType;
import dev.databacon.processor.model.Flag;
import dev.databacon.processor.model.FlagType;
import dev.databacon.processor.model.Numbers.Bits;
import dev.databacon.processor.report.Code;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Lays a declared flag over its pinned line, or gives a new one its bits. */
final class FlagPinning {
  private final Reserved reserved;

  FlagPinning(Reserved reserved) {
    this.reserved = reserved;
  }

  /**
   * Gives a new flag its line.
   *
   * @param newOwner whether its owner is new too: then the flags of the owner are laid one beside
   *     the other; else each begins at the hash of its name, so that flags which two branches add
   *     rarely meet
   * @return null when no run of bits is free, which is reported
   */
  @Nullable FlagLine add(Subject subject, Flag flag, boolean newOwner) {
    int from = newOwner ? 0 : FirstNameHash.bit(subject.first());
    Bits bits = reserved.bits(subject.owner().first(), flag.type().bits(), from);
    if (bits == null) {
      subject.refuse(
          Code.LOCK_FLAGS_FULL, subject, flag.type().bits(), subject.owner().name().toString());
      return null;
    }
    return new FlagLine(subject.element(), bits, fresh(flag.type()), flag.own(), false);
  }

  /** The line of a flag that is pinned; the same one when something is refused. */
  FlagLine keep(Subject subject, FlagLine pinned, Flag flag) {
    if (pinned.own() != flag.own()) {
      subject.refuseChange(Code.LOCK_FLAG_SIDE_CHANGED, side(pinned.own()), side(flag.own()));
    }
    FlagShape shape = shape(subject, pinned, flag.type());
    return new FlagLine(pinned.element(), pinned.bits(), shape, pinned.own(), false);
  }

  private static FlagShape shape(Subject subject, FlagLine pinned, FlagType declared) {
    if (pinned.shape() instanceof FlagShape.Coded old && declared instanceof FlagType.OfEnum now) {
      return codes(subject, pinned, old, now);
    }
    if (pinned.shape() instanceof FlagShape.Whole old && declared instanceof FlagType.Int now) {
      checkDefault(subject, old.defaultValue(), now.defaultValue(), old.defaultValue());
      if (now.max() < old.max()) {
        subject.refuseChange(Code.LOCK_FLAG_MAX_LOWERED, old.max(), now.max());
      } else if (now.max() >= 1L << pinned.bits().count()) {
        subject.refuseChange(Code.LOCK_FLAG_BITS_CHANGED, pinned.bits().count(), now.bits());
      } else {
        return new FlagShape.Whole(now.max(), old.defaultValue());
      }
      return old;
    }
    if (pinned.shape() instanceof FlagShape.Bool old && declared instanceof FlagType.Bool now) {
      checkDefault(subject, old.defaultValue(), now.defaultValue(), old.defaultValue());
      return old;
    }
    subject.refuseChange(Code.LOCK_FLAG_TYPE_CHANGED, word(pinned.shape()), word(fresh(declared)));
    return pinned.shape();
  }

  private static FlagShape codes(
      Subject subject, FlagLine pinned, FlagShape.Coded old, FlagType.OfEnum now) {
    Map<String, EnumType.Constant> live = new TreeMap<>();
    now.type().constants().forEach(c -> live.put(c.first(), c));
    Set<String> added = new TreeSet<>(live.keySet());
    added.removeAll(old.codes().keySet());
    Set<String> retired = new HashSet<>(old.retired());
    boolean sound = true;
    for (String name : new TreeSet<>(old.codes().keySet())) {
      EnumType.Constant constant = live.get(name);
      if (constant != null && old.retired().contains(name)) {
        subject.refuse(Code.LOCK_NAME_RETIRED, "Constant '" + constant + "'", name + "!");
        sound = false;
      } else if (constant == null && now.type().retired().contains(name)) {
        retired.add(name);
      } else if (constant == null && !retired.contains(name)) {
        subject.refuse(Code.LOCK_CONSTANT_GONE, name, subject, mend(name, added, now.type()));
        sound = false;
      }
    }
    if (!sound) {
      return old;
    }
    EnumType.Constant first = live.get(old.defaultValue());
    String mend = first == null ? old.defaultValue() : first.name();
    checkDefault(subject, old.defaultValue(), now.defaultValue().first(), mend);
    if (now.bitsDeclared() && now.bits() != pinned.bits().count()) {
      subject.refuseChange(Code.LOCK_FLAG_BITS_CHANGED, pinned.bits().count(), now.bits());
      return old;
    }
    FlagShape.Coded all = withNew(old, now.type().constants(), retired);
    if (!all.fits(pinned.bits().count())) {
      int needed = Integer.SIZE - Integer.numberOfLeadingZeros(all.nextCode() - 1);
      subject.refuseChange(Code.LOCK_FLAG_BITS_CHANGED, pinned.bits().count(), needed);
      return old;
    }
    return all;
  }

  private static FlagShape.Coded withNew(
      FlagShape.Coded old, List<EnumType.Constant> constants, Set<String> retired) {
    Map<String, Integer> codes = new TreeMap<>(old.codes());
    int next = old.nextCode();
    for (EnumType.Constant constant : constants) {
      if (codes.putIfAbsent(constant.first(), next) == null) {
        next++;
      }
    }
    return new FlagShape.Coded(codes, retired, old.defaultValue());
  }

  private static String mend(String gone, Set<String> added, EnumType type) {
    String owner = "enum " + type.name().simpleName();
    Optional<String> nearest = Mend.nearest(gone, added, name -> name);
    return nearest.isPresent()
        ? Mend.renamed(gone, "'" + nearest.get() + "'", owner)
        : Mend.retired(gone, owner);
  }

  private static void checkDefault(Subject subject, Object pinned, Object declared, Object mend) {
    if (!pinned.equals(declared)) {
      subject.refuse(Code.LOCK_FLAG_DEFAULT_CHANGED, subject, pinned, declared, mend);
    }
  }

  private static FlagShape fresh(FlagType declared) {
    if (declared instanceof FlagType.Bool flag) {
      return new FlagShape.Bool(flag.defaultValue());
    }
    if (declared instanceof FlagType.Int flag) {
      return new FlagShape.Whole(flag.max(), flag.defaultValue());
    }
    FlagType.OfEnum flag = (FlagType.OfEnum) declared;
    FlagShape.Coded none = new FlagShape.Coded(Map.of(), Set.of(), flag.defaultValue().first());
    return withNew(none, flag.type().constants(), Set.of());
  }

  private static String word(FlagShape shape) {
    return shape instanceof FlagShape.Bool
        ? "a boolean"
        : shape instanceof FlagShape.Whole ? "an int" : "an enum";
  }

  private static String side(boolean own) {
    return own ? "OWN" : "SHARED";
  }
}
