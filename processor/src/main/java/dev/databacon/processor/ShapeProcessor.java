package dev.databacon.processor;

import com.google.auto.service.AutoService;
import dev.databacon.annotations.First;
import dev.databacon.annotations.OrderBy;
import dev.databacon.annotations.Shape;
import dev.databacon.processor.declaration.Declarations;
import dev.databacon.processor.generate.GeneratedFile;
import dev.databacon.processor.generate.SchemaSources;
import dev.databacon.processor.model.ShapeType;
import dev.databacon.processor.read.Reader;
import dev.databacon.processor.report.Report;
import dev.databacon.processor.rule.GeneratedNames;
import dev.databacon.processor.shape.CheckedShapes;
import dev.databacon.processor.shape.ShapeCheck;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Processor;
import javax.lang.model.element.TypeElement;

/**
 * Says what is wrong with each shape, and generates how it is read.
 *
 * <p>For incremental builds it is an isolating processor: what it does for a shape follows from the
 * record and what it mentions. Unlike interfaces of the schema a shape may mention generated
 * handles, so shapes wait for those without keeping node types waiting.
 */
@AutoService(Processor.class)
public final class ShapeProcessor extends RoundProcessor {
  private boolean broken;

  public ShapeProcessor() {
    super(Shape.class);
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(Shape.class.getName(), First.class.getName(), OrderBy.class.getName());
  }

  @Override
  void read(Discovery found, boolean last) throws IOException {
    Declarations all =
        Reader.readShapes(
            processingEnv.getElementUtils(), found.roots(), found.takeOthers(), found.sources());
    Report strays = ShapeCheck.strays(all);
    print(strays);
    broken |= strays.hasErrors();
    if (all.unresolved() && !last) {
      return;
    }
    found.clear();
    CheckedShapes checked = ShapeCheck.check(all);
    Report clashes = GeneratedNames.checkShapes(checked.sound(), sources());
    print(checked.report());
    print(clashes);
    broken |= checked.report().hasErrors() || clashes.hasErrors() || checked.schemaBroken();
    for (ShapeType shape : broken ? List.<ShapeType>of() : checked.sound()) {
      SchemaSources.ofShape(shape).writeTo(processingEnv.getFiler());
    }
  }

  @Override
  void rehearse(TypeElement shape) {
    Declarations all =
        Reader.readShapes(processingEnv.getElementUtils(), List.of(shape), List.of(), sources());
    List<GeneratedFile> unused =
        ShapeCheck.check(all).sound().stream().map(SchemaSources::ofShape).toList();
  }
}
