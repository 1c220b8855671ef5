package dev.databacon.processor;

import dev.databacon.processor.declaration.Declarations;
import dev.databacon.processor.lock.LockFile;
import dev.databacon.processor.lock.LockLocation;
import dev.databacon.processor.report.Printer;
import dev.databacon.processor.report.Report;
import dev.databacon.processor.rule.CheckedSchema;
import dev.databacon.processor.rule.SchemaCheck;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * What both processors do in each round: collect, read as soon as all that is mentioned exists, and
 * check.
 */
abstract class SchemaProcessor extends AbstractProcessor {
  private @Nullable Discovery discovery;

  @Override
  public SourceVersion getSupportedSourceVersion() {
    // What is generated is plain Java 17, whatever the language of the sources.
    return SourceVersion.latest();
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of("dev.databacon.annotations.*");
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Set.of(LockLocation.OPTION, LockFile.FROZEN_OPTION);
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    discovery = new Discovery(environment.getElementUtils());
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    Discovery found = discovery();
    try {
      if (found.add(annotations, round) || !found.isEmpty()) {
        read(found, round.processingOver());
      } else if (!round.processingOver()) {
        quietRound();
      }
      if (round.processingOver()) {
        lastRound(round.errorRaised());
      }
    } catch (IOException | RuntimeException e) {
      print(Crash.report(e, found, this::rehearse));
      found.clear();
    }
    return false;
  }

  /**
   * Takes a schema after its rules.
   *
   * @param sound whether it may be linked: no rule was broken and nothing it mentions is missing
   */
  abstract void process(CheckedSchema schema, boolean sound) throws IOException;

  /** A round, not the last, that brought nothing new. */
  void quietRound() throws IOException {}

  /** The last round: nothing can be generated any more. */
  void lastRound(boolean errorRaised) {}

  /** Does all that can fail for a schema, without effects. */
  abstract void rehearse(CheckedSchema schema);

  final void print(Report report) {
    new Printer(processingEnv.getMessager()).print(report, sources());
  }

  final Set<String> sources() {
    return discovery().sources();
  }

  private void read(Discovery found, boolean last) throws IOException {
    Declarations all = found.read();
    // What is missing may be generated in this round; in the last one the compiler complains.
    if (!all.unresolved() || last) {
      found.clear();
      CheckedSchema schema = SchemaCheck.check(all);
      process(schema, !schema.report().hasErrors() && !all.unresolved());
    }
  }

  private Discovery discovery() {
    if (discovery == null) {
      throw new IllegalStateException("The compiler calls init first");
    }
    return discovery;
  }
}
