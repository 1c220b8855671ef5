package dev.databacon.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.databacon.processor.model.Origin;
import java.io.IOException;
import java.io.Writer;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;

/**
 * A source file held in memory until every file of the compilation could be rendered.
 *
 * @param type the name of its type
 * @param text the whole source
 * @param origin the interface of the schema that it is generated for
 */
public record GeneratedFile(ClassName type, String text, Origin origin) {

  static GeneratedFile of(ClassName type, TypeSpec.Builder source, Origin origin) {
    JavaFile file =
        JavaFile.builder(type.packageName(), source.build())
            .skipJavaLangImports(true)
            .indent("  ")
            .build();
    return new GeneratedFile(type, Layout.of(file.toString()), origin);
  }

  /** Writes it, with the interface as its one originating element. */
  public void writeTo(Filer filer) throws IOException {
    Element from = origin.element();
    Element[] originating = from == null ? new Element[0] : new Element[] {from};
    try (Writer out = filer.createSourceFile(type.reflectionName(), originating).openWriter()) {
      out.write(text);
    }
  }
}
