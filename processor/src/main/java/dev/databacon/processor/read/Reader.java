package dev.databacon.processor.read;

import com.palantir.javapoet.ClassName;
import dev.databacon.processor.declaration.Declarations;
import dev.databacon.processor.declaration.Declarations.RetiredType;
import dev.databacon.processor.declaration.JavaType;
import dev.databacon.processor.declaration.Mark;
import dev.databacon.processor.declaration.MethodDeclaration;
import dev.databacon.processor.declaration.TypeDeclaration;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads node types or shapes and all that they mention, directly or through others. */
public final class Reader {
  private final Elements elements;
  private final TypeReader typeReader;
  private final Map<ClassName, TypeDeclaration> types = new HashMap<>();
  private final Set<ClassName> withMethods = new HashSet<>();
  private final Deque<ClassName> mentioned = new ArrayDeque<>();

  private Reader(Elements elements) {
    this.elements = elements;
    this.typeReader = new TypeReader(elements);
  }

  /**
   * Reads these node types.
   *
   * @param annotated other elements with annotations of a schema
   * @param sources the canonical names of the top-level types that are being compiled
   */
  public static Declarations read(
      Elements elements,
      Collection<TypeElement> nodes,
      Collection<? extends Element> annotated,
      Set<String> sources) {
    Reader reader = new Reader(elements);
    List<ClassName> roots = nodes.stream().map(ClassName::get).sorted().toList();
    roots.forEach(reader::wantMethods);
    reader.readMentioned();
    List<Declarations.Stray> strays = annotated.stream().flatMap(Strays::in).toList();
    return new Declarations(roots, reader.types, reader.retired(nodes), strays, sources);
  }

  /**
   * Reads these shapes, with the node types and edges that they are read from.
   *
   * @param firsts the elements that carry {@code @First}
   * @param sources the canonical names of the top-level types that are being compiled
   */
  public static Declarations readShapes(
      Elements elements,
      Collection<TypeElement> shapes,
      Collection<? extends Element> firsts,
      Set<String> sources) {
    Reader reader = new Reader(elements);
    List<ClassName> roots = shapes.stream().map(ClassName::get).sorted().toList();
    reader.mentioned.addAll(roots);
    reader.readMentioned();
    List<Declarations.Stray> strays = firsts.stream().flatMap(Strays::firsts).toList();
    return new Declarations(roots, reader.types, List.of(), strays, sources);
  }

  private void readMentioned() {
    while (!mentioned.isEmpty()) {
      read(mentioned.remove());
    }
  }

  private void wantMethods(ClassName name) {
    if (withMethods.add(name)) {
      types.remove(name);
      mentioned.add(name);
    }
  }

  private void read(ClassName name) {
    TypeElement element = elements.getTypeElement(name.canonicalName());
    if (element == null || types.containsKey(name)) {
      return;
    }
    TypeDeclaration type = typeReader.read(element, withMethods.contains(name));
    if (type.node() && withMethods.add(name)) {
      type = typeReader.read(element, true);
    }
    types.put(name, type);
    type.supertypes().forEach(this::wantMethods);
    type.components().forEach(c -> mention(c.type()));
    type.methods().forEach(this::mention);
    type.mark(Mark.Kind.SHAPE).ifPresent(this::mentionShape);
  }

  /** The relation that an edge belongs to is looked for in the type that its data stand in. */
  private void mentionShape(Mark shape) {
    for (String member : List.of("value", "node")) {
      ClassName named = shape.typeName(member);
      if (named != null) {
        wantMethods(named);
        Stream.ofNullable(named.enclosingClassName()).forEach(this::wantMethods);
      }
    }
  }

  private void mention(MethodDeclaration method) {
    mention(method.returns());
    for (Mark mark : method.marks()) {
      mark.members().values().stream()
          .map(Mark.Member::value)
          .filter(JavaType.class::isInstance)
          .forEach(type -> wantMethods((JavaType) type));
    }
  }

  private void mention(JavaType type) {
    if (type instanceof JavaType.Named named) {
      mentioned.add(named.name());
      named.arguments().forEach(this::mention);
    } else if (type instanceof JavaType.Array array) {
      mention(array.component());
    }
  }

  private void wantMethods(JavaType type) {
    if (type instanceof JavaType.Named named) {
      wantMethods(named.name());
    }
  }

  private List<RetiredType> retired(Collection<TypeElement> nodes) {
    return nodes.stream()
        .map(elements::getPackageOf)
        .distinct()
        .flatMap(p -> MarkReader.read(p).stream())
        .filter(mark -> mark.kind() == Mark.Kind.RETIRED)
        .flatMap(mark -> mark.list("value").stream())
        .map(
            name -> {
              String type = name.value().toString();
              boolean exists = elements.getTypeElement(type.replace('$', '.')) != null;
              return new RetiredType(TypeReader.binary(type), exists, name.origin());
            })
        .toList();
  }
}
