package dev.databacon.processor;

import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Collects over the rounds of a compilation what is annotated, types of one kind apart. */
final class Discovery {
  private final Elements elements;
  private final Class<? extends Annotation> annotation;
  private final Set<String> sources = new TreeSet<>();
  private final Set<String> roots = new TreeSet<>();
  private final List<Element> others = new ArrayList<>();

  private List<TypeElement> lastRoots = List.of();

  /** Collects for a processor whose work are the types with that annotation. */
  Discovery(Elements elements, Class<? extends Annotation> annotation) {
    this.elements = elements;
    this.annotation = annotation;
  }

  /** Takes in a round; whether it brought anything. */
  boolean add(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    for (TypeElement root : ElementFilter.typesIn(round.getRootElements())) {
      sources.add(root.getQualifiedName().toString());
    }
    boolean added = false;
    for (TypeElement mark : annotations) {
      boolean root = mark.getQualifiedName().contentEquals(annotation.getName());
      for (Element element : round.getElementsAnnotatedWith(mark)) {
        if (!isKotlinsCopy(element)) {
          added |= root ? roots.add(element.toString()) : others.add(element);
        }
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
    return roots.isEmpty() && others.isEmpty();
  }

  /** Forgets what has been dealt with. */
  void clear() {
    lastRoots = roots();
    roots.clear();
    others.clear();
  }

  /** What a message calls a root before its name. */
  String rootMark() {
    return "@" + annotation.getSimpleName();
  }

  /** The top-level types that have a source now. */
  Set<String> sources() {
    return sources;
  }

  /** The roots that wait to be read, or else those dealt with last. */
  List<TypeElement> lastRoots() {
    return roots.isEmpty() ? lastRoots : roots();
  }

  /** The roots that wait to be read. */
  List<TypeElement> roots() {
    // By name, since elements of an earlier round may still lack what was generated since.
    return roots.stream().map(name -> elements.getTypeElement(name)).toList();
  }

  /** What else is annotated and waits to be read. */
  List<Element> others() {
    return List.copyOf(others);
  }

  /** The same, and forgets it: an element that has waited for a later round has no place. */
  List<Element> takeOthers() {
    List<Element> taken = others();
    others.clear();
    return taken;
  }
}
