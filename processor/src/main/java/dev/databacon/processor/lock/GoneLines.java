package dev.databacon.processor.lock;

import dev.databacon.processor.model.Field;
import dev.databacon.processor.model.Origin;
import dev.databacon.processor.model.SchemaModel;
import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Report;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Finds the lines whose element is no longer declared: it retires those that the schema gives up,
 * and reports the others, which may have been renamed.
 */
final class GoneLines {
  private final Lock lock;
  private final SchemaModel model;
  private final Map<String, Owner> owners;
  private final CompiledTypes compiled;
  private final Report.Builder report;
  private final SortedMap<String, LockLine> retired = new TreeMap<>();
  private final Set<String> missing = new HashSet<>();

  GoneLines(
      Lock lock,
      SchemaModel model,
      Map<String, Owner> owners,
      CompiledTypes compiled,
      Report.Builder report) {
    this.lock = lock;
    this.model = model;
    this.owners = owners;
    this.compiled = compiled;
    this.report = report;
  }

  /** Goes through all lines; to be called once, before the other methods. */
  void find() {
    lock.lines().stream()
        .filter(FieldLine.class::isInstance)
        .filter(line -> !line.retired() && owners.containsKey(line.owner()))
        .forEach(line -> field((FieldLine) line, Objects.requireNonNull(owners.get(line.owner()))));
    // Node types before interfaces: an interface goes when the last field that uses it does.
    types(TypeLine.Kind.NODE);
    types(TypeLine.Kind.EDGE);
    types(TypeLine.Kind.FLAGS);
  }

  /** The lines that are now gone for good. */
  List<LockLine> retired() {
    return List.copyOf(retired.values());
  }

  /** The elements that were reported. */
  Set<String> missing() {
    return missing;
  }

  private void field(FieldLine line, Owner owner) {
    if (owner.fields().stream().anyMatch(f -> f.name().first().equals(line.field()))) {
      return;
    }
    if (owner.retired().contains(line.field())) {
      retired.put(line.element(), line.retire());
      return;
    }
    missing.add(line.element());
    List<Field> added =
        owner.fields().stream()
            .filter(f -> lock.line(owner.element(f.name().first())) == null)
            .filter(f -> Owner.annotation(f).equals(line.kind()))
            .toList();
    Optional<Field> renamed = Mend.nearest(line.field(), added, f -> f.name().name());
    report.add(
        Code.LOCK_LINE_GONE,
        renamed.map(Field::origin).orElse(owner.origin()),
        owner.name() + "." + line.field(),
        renamed.isPresent()
            ? Mend.renamed(
                line.field(), owner.name() + "." + renamed.get().name(), owner.name().toString())
            : Mend.retired(line.field(), owner.name().toString()));
  }

  private void types(TypeLine.Kind kind) {
    for (LockLine line : lock.lines()) {
      if (line instanceof TypeLine type
          && type.kind() == kind
          && !type.retired()
          && !owners.containsKey(type.element())
          && !compiled.has(type.compiledName(), kind == TypeLine.Kind.NODE)) {
        type(type);
      }
    }
  }

  private void type(TypeLine line) {
    if (givenUp(line)) {
      retired.put(line.element(), line.retire());
      return;
    }
    missing.add(line.element());
    List<Owner> added =
        owners.values().stream()
            .filter(o -> o.kind() == line.kind() && lock.line(o.first()) == null)
            .toList();
    Optional<Owner> renamed = Mend.nearest(line.element(), added, o -> o.name().binary());
    String name = line.compiledName().replace('$', '.');
    report.add(
        Code.LOCK_LINE_GONE,
        renamed.map(Owner::origin).orElse(Origin.NOWHERE),
        name,
        renamed.isPresent()
            ? Mend.renamed(dotted(line.element()), renamed.get().name(), "its package")
            : Mend.retired(dotted(line.element()), "its package (package-info.java)"));
  }

  private boolean givenUp(TypeLine line) {
    boolean named =
        model.retired().stream()
            .map(r -> dotted(r.binaryName()))
            .anyMatch(
                r -> r.equals(dotted(line.element())) || r.equals(dotted(line.compiledName())));
    return named || (line.kind() != TypeLine.Kind.NODE && unused(line.element()));
  }

  /** Whether only fields that are gone for good use an interface. */
  private boolean unused(String name) {
    Set<String> users =
        lock.lines().stream()
            .filter(line -> !line.retired() && !retired.containsKey(line.element()))
            .filter(line -> !isRetired(line.owner()))
            .filter(line -> name.equals(dataInterface(line)))
            .map(LockLine::element)
            .collect(Collectors.toSet());
    return users.isEmpty();
  }

  private boolean isRetired(String type) {
    LockLine line = lock.line(type);
    return retired.containsKey(type) || (line != null && line.retired());
  }

  private static String dataInterface(LockLine line) {
    String name =
        line instanceof PropLine prop
            ? prop.flags()
            : line instanceof AliasLine alias
                ? alias.flags()
                : line instanceof RelationLine relation ? relation.edge() : null;
    return name == null ? "" : name;
  }

  private static String dotted(String binaryName) {
    return binaryName.replace('$', '.');
  }
}
