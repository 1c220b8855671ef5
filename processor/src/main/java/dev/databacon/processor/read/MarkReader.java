package dev.databacon.processor.read;

import dev.databacon.processor.declaration.Mark;
import dev.databacon.processor.model.Origin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.SimpleAnnotationValueVisitor14;

/** Reads the schema annotations on an element. */
final class MarkReader {
  private static final String PACKAGE = "dev.databacon.annotations.";

  private MarkReader() {}

  static List<Mark> read(Element element) {
    return read(element, element);
  }

  /** Reads the annotations of an element, to be shown on another. */
  static List<Mark> read(Element element, Element shownOn) {
    List<Mark> marks = new ArrayList<>();
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      String type = ((TypeElement) mirror.getAnnotationType().asElement()).getQualifiedName() + "";
      for (Mark.Kind kind : Mark.Kind.values()) {
        if (type.equals(PACKAGE + kind.simpleName())) {
          Origin origin = Origin.of(shownOn, mirror);
          marks.add(new Mark(kind, members(mirror, origin), origin));
        }
      }
    }
    return marks;
  }

  private static Map<String, Mark.Member> members(AnnotationMirror mirror, Origin origin) {
    Map<String, Mark.Member> members = new LinkedHashMap<>();
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> member :
        mirror.getElementValues().entrySet()) {
      String name = member.getKey().getSimpleName().toString();
      members.put(name, member(member.getValue(), origin));
    }
    return members;
  }

  private static Mark.Member member(AnnotationValue value, Origin origin) {
    return new Mark.Member(new ValueReader(origin).visit(value), origin.at(value));
  }

  /** Reads the value of an annotation's member. */
  private static final class ValueReader extends SimpleAnnotationValueVisitor14<Object, Void> {
    private final Origin origin;

    ValueReader(Origin origin) {
      this.origin = origin;
    }

    @Override
    public Object visitType(TypeMirror type, Void unused) {
      return JavaTypeReader.read(type);
    }

    @Override
    public Object visitEnumConstant(VariableElement constant, Void unused) {
      return constant.getSimpleName().toString();
    }

    @Override
    public Object visitArray(List<? extends AnnotationValue> values, Void unused) {
      return values.stream().map(v -> member(v, origin)).toList();
    }

    @Override
    protected Object defaultAction(Object value, Void unused) {
      return value;
    }
  }
}
