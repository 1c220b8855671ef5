package dev.databacon.processor.index;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.databacon.processor.lock.Lock;
import dev.databacon.processor.lock.SourceSet;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Generated;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.tools.StandardLocation;
import org.jspecify.annotations.NullMarked;

/**
 * The index of a module: a class that is found as a service, and a copy of the lock file as a
 * resource.
 *
 * @param name of the class
 * @param lock what the module was compiled with
 */
public record ModuleIndex(ClassName name, Lock lock) {
  private static final ClassName SCHEMA_MODULE =
      ClassName.get("dev.databacon.schema", "SchemaModule");

  /** The index of a compilation, in the package that all types of the lock file have in common. */
  public static ModuleIndex of(Lock lock, SourceSet sources) {
    return new ModuleIndex(ClassName.get(lock.commonPackage(), sources.indexName()), lock);
  }

  /** The path of the resource that holds the lock file's text. */
  public String lockResource() {
    return "META-INF/databacon/" + name.reflectionName() + ".lock";
  }

  /** The path of the resource that registers the class. */
  public String serviceResource() {
    return "META-INF/services/" + SCHEMA_MODULE.reflectionName();
  }

  /**
   * The source of the class.
   *
   * @param contract the version of what generated code and the runtime agree on
   */
  public String source(int contract) {
    TypeSpec type =
        TypeSpec.classBuilder(name)
            .addJavadoc("What this module was compiled with; found by the runtime as a service.\n")
            .addAnnotation(
                AnnotationSpec.builder(Generated.class)
                    .addMember("value", "$S", "dev.databacon.processor")
                    .build())
            .addAnnotation(NullMarked.class)
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .superclass(SCHEMA_MODULE)
            .addMethod(constructor(contract))
            .build();
    return JavaFile.builder(name.packageName(), type)
        .skipJavaLangImports(true)
        .indent("  ")
        .build()
        .toString();
  }

  // public DatabaconSchema() {
  //   super(2, "com.acme.DatabaconSchema", "1f30…");
  // }
  private MethodSpec constructor(int contract) {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc("For the service loader; no network.\n")
        .addStatement("super($L,$W$S,$W$S)", contract, name.reflectionName(), lock.hash())
        .build();
  }

  /** Writes the class and both resources; each depends on all elements of the module. */
  public void writeTo(Filer filer, int contract, Collection<? extends Element> from)
      throws IOException {
    Element[] elements = from.toArray(Element[]::new);
    try (Writer out = filer.createSourceFile(name.reflectionName(), elements).openWriter()) {
      out.write(source(contract));
    }
    resource(filer, lockResource(), lock.text(), elements);
    resource(filer, serviceResource(), name.reflectionName() + "\n", elements);
  }

  private static void resource(Filer filer, String path, String text, Element... from)
      throws IOException {
    // Bytes, since a writer would use the encoding of the user's sources.
    try (OutputStream out =
        filer.createResource(StandardLocation.CLASS_OUTPUT, "", path, from).openOutputStream()) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }
}
