package dev.databacon.processor.lock;

import dev.databacon.processor.model.EnumType;
import dev.databacon.processor.model.RecordType;
import dev.databacon.processor.model.ValueType;
import dev.databacon.processor.report.Code;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Lays the declared type of one field over the pinned one. Constants and components may be added:
 * what is stored does not have them, and reads as before.
 */
final class ValueTypePinning {
  private final Subject subject;

  ValueTypePinning(Subject subject) {
    this.subject = subject;
  }

  /** The type to pin; null when it would re-interpret what is stored, which is reported. */
  @Nullable StoredType pin(@Nullable StoredType pinned, ValueType declared) {
    StoredType wanted = fresh(declared);
    StoredType type = pin(pinned, declared, wanted);
    if (type == null && pinned != null && sameForm(pinned, wanted)) {
      return null; // Something inside it is at fault, and reported.
    }
    if (type == null) {
      subject.refuseChange(
          Code.LOCK_VALUE_TYPE_CHANGED, pinned == null ? "nothing" : pinned.text(), wanted.text());
    }
    return type;
  }

  private @Nullable StoredType pin(
      @Nullable StoredType pinned, ValueType declared, StoredType wanted) {
    if (pinned == null || pinned.equals(wanted)) {
      return wanted;
    }
    if (pinned instanceof StoredType.Container old
        && wanted instanceof StoredType.Container now
        && old.word().equals(now.word())) {
      StoredType of = pin(old.of(), element(declared), now.of());
      return of == null ? null : new StoredType.Container(old.word(), of);
    }
    if (pinned instanceof StoredType.Constants old && declared instanceof ValueType.OfEnum now) {
      return constants(old.constants(), now.type());
    }
    if (pinned instanceof StoredType.Components old && declared instanceof ValueType.OfRecord now) {
      return components(old.components(), now.type());
    }
    return null;
  }

  private @Nullable StoredType constants(List<StoredType.Constant> pinned, EnumType declared) {
    Map<String, EnumType.Constant> added = new TreeMap<>();
    declared.constants().forEach(c -> added.put(c.first(), c));
    Map<String, EnumType.Constant> live = Map.copyOf(added);
    pinned.forEach(c -> added.remove(c.name()));
    List<StoredType.Constant> result = new ArrayList<>();
    boolean sound = true;
    for (StoredType.Constant c : pinned) {
      boolean retired = c.retired() || declared.retired().contains(c.name());
      if (live.containsKey(c.name()) && c.retired()) {
        subject.refuse(
            Code.LOCK_NAME_RETIRED, "Constant '" + live.get(c.name()) + "'", c.name() + "!");
        sound = false;
      } else if (!live.containsKey(c.name()) && !retired) {
        subject.refuse(
            Code.LOCK_CONSTANT_GONE, c.name(), subject, mend(c.name(), added.keySet(), "the enum"));
        sound = false;
      }
      result.add(new StoredType.Constant(c.name(), retired));
    }
    declared.constants().stream()
        .filter(c -> added.containsKey(c.first()))
        .forEach(c -> result.add(new StoredType.Constant(c.first(), false)));
    return sound ? new StoredType.Constants(result) : null;
  }

  private @Nullable StoredType components(List<StoredType.Component> pinned, RecordType declared) {
    Map<String, RecordType.Component> live =
        declared.components().stream()
            .collect(Collectors.toMap(RecordType.Component::first, c -> c, (a, b) -> a));
    Map<String, RecordType.Component> added = new TreeMap<>(live);
    pinned.forEach(c -> added.remove(c.name()));
    List<StoredType.Component> result = new ArrayList<>();
    boolean sound = true;
    for (StoredType.Component c : pinned) {
      RecordType.Component now = live.get(c.name());
      StoredType type = now == null ? gone(c, declared, added) : still(c, now);
      sound &= type != null;
      boolean retired = c.retired() || now == null;
      result.add(new StoredType.Component(c.name(), type == null ? c.type() : type, retired));
    }
    declared.components().stream()
        .filter(c -> added.containsKey(c.first()))
        .forEach(
            c -> result.add(new StoredType.Component(c.first(), fresh(c.slot().type()), false)));
    return sound ? new StoredType.Components(result) : null;
  }

  /** The type of a component that is no longer declared; null unless it is retired. */
  private @Nullable StoredType gone(
      StoredType.Component pinned, RecordType declared, Map<String, ?> added) {
    if (pinned.retired() || declared.retired().contains(pinned.name())) {
      return pinned.type();
    }
    subject.refuse(
        Code.LOCK_COMPONENT_GONE,
        pinned.name(),
        subject,
        mend(pinned.name(), added.keySet(), "record " + declared.name().simpleName()));
    return null;
  }

  private @Nullable StoredType still(StoredType.Component pinned, RecordType.Component now) {
    if (pinned.retired()) {
      subject.refuse(Code.LOCK_NAME_RETIRED, "Component '" + now.name() + "'", pinned.name() + "!");
      return null;
    }
    StoredType wanted = fresh(now.slot().type());
    StoredType type = pin(pinned.type(), now.slot().type(), wanted);
    if (type == null && !sameForm(pinned.type(), wanted)) {
      subject.refuse(
          Code.LOCK_COMPONENT_TYPE_CHANGED,
          now.name(),
          subject,
          pinned.type().text(),
          wanted.text(),
          pinned.name());
    }
    return type;
  }

  private static String mend(String gone, Collection<String> added, String owner) {
    Optional<String> nearest = Mend.nearest(gone, added, name -> name);
    return nearest.isPresent()
        ? Mend.renamed(gone, "'" + nearest.get() + "'", owner)
        : Mend.retired(gone, owner);
  }

  /** Whether both are enums, both records, or containers of such: what differs is inside. */
  private static boolean sameForm(StoredType pinned, StoredType wanted) {
    if (pinned instanceof StoredType.Container old) {
      return wanted instanceof StoredType.Container now
          && old.word().equals(now.word())
          && sameForm(old.of(), now.of());
    }
    return !(pinned instanceof StoredType.Scalar) && pinned.getClass() == wanted.getClass();
  }

  private static ValueType element(ValueType container) {
    if (container instanceof ValueType.OfList list) {
      return list.element();
    }
    if (container instanceof ValueType.OfSet set) {
      return set.element();
    }
    return ((ValueType.OfMap) container).value();
  }

  /** A declared type as the lock file would write it if nothing were pinned. */
  static StoredType fresh(ValueType declared) {
    if (declared instanceof ValueType.Scalar scalar) {
      return new StoredType.Scalar(scalar.word());
    }
    if (declared instanceof ValueType.OfEnum of) {
      return new StoredType.Constants(
          of.type().constants().stream()
              .map(c -> new StoredType.Constant(c.first(), false))
              .toList());
    }
    if (declared instanceof ValueType.OfRecord of) {
      return new StoredType.Components(
          of.type().components().stream()
              .map(c -> new StoredType.Component(c.first(), fresh(c.slot().type()), false))
              .toList());
    }
    String word =
        declared instanceof ValueType.OfList
            ? "list"
            : declared instanceof ValueType.OfSet ? "set" : "map";
    return new StoredType.Container(word, fresh(element(declared)));
  }
}
