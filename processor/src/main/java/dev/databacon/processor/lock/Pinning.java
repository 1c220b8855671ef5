package dev.databacon.processor.lock;

import dev.databacon.processor.model.Child;
import dev.databacon.processor.model.Field;
import dev.databacon.processor.model.Flag;
import dev.databacon.processor.model.InterfaceName;
import dev.databacon.processor.model.Origin;
import dev.databacon.processor.model.Parent;
import dev.databacon.processor.model.Relation;
import dev.databacon.processor.model.SchemaModel;
import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Report;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lays a schema over a lock file: what is pinned keeps its numbers, what is new gets free ones, and
 * what would re-interpret stored data is reported.
 */
public final class Pinning {
  private final Lock lock;
  private final SchemaModel model;
  private final Report.Builder report = new Report.Builder();
  private final Map<String, Owner> owners = new LinkedHashMap<>();
  private final Map<String, LockLine> lines = new HashMap<>();
  private final Reserved reserved;

  private Pinning(Lock lock, SchemaModel model) {
    this.lock = lock;
    this.model = model;
    this.reserved = new Reserved(lock);
    lock.lines().forEach(line -> lines.put(line.element(), line));
  }

  /** Lays a schema over the text of a lock file; empty text for a file that is not there yet. */
  public static Pinned pin(String text, SchemaModel model, CompiledTypes compiled) {
    LockText.Read read = LockText.read(text);
    // Lines that could not be read are missing, and would be reported again as something else.
    return read.report().hasErrors()
        ? new Pinned(read.lock(), read.report())
        : new Pinning(read.lock(), model).pin(compiled);
  }

  private Pinned pin(CompiledTypes compiled) {
    for (Owner owner : Owner.of(model)) {
      Owner other = owners.putIfAbsent(owner.first(), owner);
      if (other != null) {
        report.add(
            Code.FIRST_NAME_TAKEN, owner.origin(), other.name(), owner.name(), owner.first());
      }
    }
    report.addAll(Integrity.check(lock, origins()::get));
    GoneLines gone = new GoneLines(lock, model, owners, compiled, report);
    gone.find();
    gone.retired().forEach(this::put);
    owners.values().forEach(owner -> owner(owner, gone.missing()));
    return new Pinned(new Lock(lines.values()), report.build());
  }

  private Map<String, Origin> origins() {
    Map<String, Origin> origins = new HashMap<>();
    lock.lines().forEach(line -> origins.put(line.element(), Origin.NOWHERE));
    for (Owner owner : owners.values()) {
      origins.put(owner.first(), owner.origin());
      owner.fields().forEach(f -> origins.put(owner.element(f.name().first()), f.origin()));
    }
    return origins;
  }

  private void owner(Owner owner, Set<String> gone) {
    TypeLine pinned = lock.line(TypeLine.class, owner.first());
    if (pinned != null && pinned.retired()) {
      report.add(Code.LOCK_NAME_RETIRED, owner.origin(), owner.name(), pinned.text());
      return;
    }
    boolean node = owner.kind() == TypeLine.Kind.NODE;
    if (pinned != null && node != (pinned.kind() == TypeLine.Kind.NODE)) {
      report.add(
          Code.LOCK_KIND_CHANGED,
          owner.origin(),
          owner.name(),
          pinned.kind().word(),
          owner.kind().word(),
          pinned.element(),
          "its package");
      return;
    }
    String binary = owner.name().binary();
    put(
        new TypeLine(
            kind(owner, pinned),
            owner.first(),
            pinned == null && node ? reserved.context(owner.first()) : context(pinned),
            binary.equals(owner.first()) ? null : binary,
            false));
    fields(owner, pinned == null, new FieldPinning(reserved, gone));
  }

  /** An interface that was once used on edges stays an edge interface: it may have a value. */
  private static TypeLine.Kind kind(Owner owner, @Nullable TypeLine pinned) {
    return pinned != null && pinned.kind() == TypeLine.Kind.EDGE ? pinned.kind() : owner.kind();
  }

  private static int context(@Nullable TypeLine pinned) {
    return pinned == null ? 0 : pinned.context();
  }

  private void fields(Owner owner, boolean newOwner, FieldPinning pinning) {
    Set<String> seen = new HashSet<>();
    Comparator<Field> largestFirst =
        Comparator.comparing(f -> f instanceof Flag flag ? -flag.type().bits() : 0);
    List<Field> ordered = owner.fields().stream().sorted(largestFirst).toList();
    for (Field field : ordered) {
      Subject subject = new Subject(owner, field, report);
      if (!seen.add(field.name().first())) {
        subject.refuse(Code.FIRST_NAME_TAKEN, subject, "another field", field.name().first());
        continue;
      }
      FieldLine before = lock.line(FieldLine.class, subject.element());
      if (field instanceof Parent parent) {
        // Nothing is stored for it, so nothing is pinned.
        checkParent(subject, parent, before);
        continue;
      }
      FieldLine line = pinning.pin(subject, before, newOwner);
      if (line != null) {
        put(line);
      }
      if (field instanceof Relation relation) {
        Relation.Inverse inverse = relation.inverse();
        checkPinned(subject, relation.target(), inverse == null ? "" : inverse.name().first());
      } else if (field instanceof Child child) {
        checkPinned(subject, child.target(), "");
      }
    }
  }

  private void checkParent(Subject subject, Parent parent, @Nullable FieldLine before) {
    if (before != null && !before.retired()) {
      subject.refuseChange(Code.LOCK_KIND_CHANGED, FieldPinning.capital(before.kind()), "Parent");
    }
    parent.lists().forEach(list -> checkPinned(subject, parent.target(), list.first()));
  }

  /** Another type may have been compiled before, but then it, or its field, has its line. */
  private void checkPinned(Subject subject, InterfaceName other, String field) {
    String element = field.isEmpty() ? other.first() : other.first() + "#" + field;
    if (!owners.containsKey(other.first()) && lock.line(element) == null) {
      subject.refuse(Code.LOCK_TARGET_ELSEWHERE, subject, other);
    }
  }

  private void put(LockLine line) {
    lines.put(line.element(), line);
  }
}
