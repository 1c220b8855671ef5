package dev.databacon.processor;

import dev.databacon.annotations.Node;
import dev.databacon.processor.declaration.Declarations;
import dev.databacon.processor.read.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Collects what is annotated over the rounds of a compilation. */
final class Discovery {
  private final Elements elements;
  private final Set<String> sources = new TreeSet<>();
  private final Set<String> nodes = new TreeSet<>();
  private final List<Element> others = new ArrayList<>();

  private List<TypeElement> lastNodes = List.of();

  Discovery(Elements elements) {
    this.elements = elements;
  }

  /** Takes in a round; whether it brought anything. */
  boolean add(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (TypeElement root : ElementFilter.typesIn(round.getRootElements())) {
      sources.add(root.getQualifiedName().toString());
    }
    boolean added = false;
    for (TypeElement annotation : annotations) {
      for (Element element : round.getElementsAnnotatedWith(annotation)) {
        if (isKotlinsCopy(element)) {
          continue;
        }
        boolean node = annotation.getQualifiedName().contentEquals(Node.class.getName());
        added |= node ? nodes.add(element.toString()) : others.add(element);
      }
    }
    return added;
  }

  /** Kotlin keeps the annotations of a property without {@code get:} on a method beside it. */
  private static boolean isKotlinsCopy(Element element) {
    return element.getEnclosingElement() instanceof TypeElement type
        && type.getSimpleName().contentEquals("DefaultImpls");
  }

  /** Whether nothing waits to be read. */
  boolean isEmpty() {
    return nodes.isEmpty() && others.isEmpty();
  }

  /** Forgets what has been dealt with. */
  void clear() {
    lastNodes = nodes();
    nodes.clear();
    others.clear();
  }

  /** The top-level types that have a source now. */
  Set<String> sources() {
    return sources;
  }

  /** The node types that wait to be read, or else those dealt with last. */
  List<TypeElement> lastNodes() {
    return nodes.isEmpty() ? lastNodes : nodes();
  }

  private List<TypeElement> nodes() {
    // By name, since elements of an earlier round may still lack what was generated since.
    return nodes.stream().map(name -> elements.getTypeElement(name)).toList();
  }

  /** Reads the node types and what they mention. */
  Declarations read() {
    return Reader.read(elements, nodes(), others, sources);
  }

  /** Reads one node type and what it mentions. */
  Declarations read(TypeElement node) {
    return Reader.read(elements, List.of(node), List.of(), sources);
  }
}
