package dev.databacon.processor;

import dev.databacon.annotations.Node;
import dev.databacon.processor.declaration.Declarations;
import dev.databacon.processor.lock.LockFile;
import dev.databacon.processor.lock.LockLocation;
import dev.databacon.processor.read.Reader;
import dev.databacon.processor.rule.CheckedSchema;
import dev.databacon.processor.rule.SchemaCheck;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/**
 * What both processors of node types do: read as soon as all that is mentioned exists, and check.
 */
abstract class SchemaProcessor extends RoundProcessor {
  SchemaProcessor() {
    super(Node.class);
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("dev.databacon.annotations.*");
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Set.of(LockLocation.OPTION, LockFile.FROZEN_OPTION);
  }

  /**
   * Takes a schema after its rules.
   *
   * @param sound whether it may be linked: no rule was broken and nothing it mentions is missing
   */
  abstract void process(CheckedSchema schema, boolean sound) throws IOException;

  /** Does all that can fail for a schema, without effects. */
  abstract void rehearse(CheckedSchema schema);

  @Override
  final void read(Discovery found, boolean last) throws IOException {
    Declarations all =
        Reader.read(
            processingEnv.getElementUtils(), found.roots(), found.others(), found.sources());
    // What is missing may be generated in this round; in the last one the compiler complains.
    if (!all.unresolved() || last) {
      found.clear();
      CheckedSchema schema = SchemaCheck.check(all);
      process(schema, !schema.report().hasErrors() && !all.unresolved());
    }
  }

  @Override
  final void rehearse(TypeElement node) {
    rehearse(
        SchemaCheck.check(
            Reader.read(processingEnv.getElementUtils(), List.of(node), List.of(), sources())));
  }
}
