package dev.databacon.processor;

import dev.databacon.processor.report.Printer;
import dev.databacon.processor.report.Report;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** What all processors do in each round: collect, read, and report what fails in themselves. */
abstract class RoundProcessor extends AbstractProcessor {
  private final Class<? extends Annotation> root;
  private @Nullable Discovery discovery;

  /** A processor whose work are the types with that annotation. */
  RoundProcessor(Class<? extends Annotation> root) {
    this.root = root;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    // What is generated is plain Java 17, whatever the language of the sources.
    return SourceVersion.latest();
  }

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    discovery = new Discovery(environment.getElementUtils(), root);
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
   * Reads what was found; clears it as soon as it is dealt with.
   *
   * @param last whether this is the last round, in which nothing can be waited for any more
   */
  abstract void read(Discovery found, boolean last) throws IOException;

  /** A round, not the last, that brought nothing new. */
  void quietRound() throws IOException {}

  /** The last round: nothing can be generated any more. */
  void lastRound(boolean errorRaised) {}

  /** Does all that can fail for a type, without effects. */
  abstract void rehearse(TypeElement type);

  final void print(Report report) {
    new Printer(processingEnv.getMessager()).print(report, sources());
  }

  final Set<String> sources() {
    return discovery().sources();
  }

  private Discovery discovery() {
    if (discovery == null) {
      throw new IllegalStateException("The compiler calls init first");
    }
    return discovery;
  }
}
