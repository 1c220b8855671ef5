package dev.databacon.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Somebody else's processor: in the first round it generates a record and a node type. */
final class LaterProcessor extends AbstractProcessor {
  private boolean done;

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("*");
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (!done) {
      done = true;
      write("Later", "public record Later(int x) {}");
      write("LaterNode0", "@dev.databacon.annotations.Node public interface LaterNode0 {}");
    }
    return false;
  }

  private void write(String name, String source) {
    try (Writer out = processingEnv.getFiler().createSourceFile("com.acme." + name).openWriter()) {
      out.write("package com.acme;\n" + source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
