package dev.databacon.processor;

import com.google.auto.service.AutoService;
import dev.databacon.processor.generate.GeneratedFile;
import dev.databacon.processor.generate.SchemaSources;
import dev.databacon.processor.index.ModuleIndex;
import dev.databacon.processor.link.Linker;
import dev.databacon.processor.lock.CompiledTypes;
import dev.databacon.processor.lock.ModuleLock;
import dev.databacon.processor.lock.Pinned;
import dev.databacon.processor.lock.Pinning;
import dev.databacon.processor.model.NodeType;
import dev.databacon.processor.model.Numbers;
import dev.databacon.processor.model.SchemaModel;
import dev.databacon.processor.report.Report;
import dev.databacon.processor.rule.CheckedSchema;
import dev.databacon.processor.rule.GeneratedNames;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.annotation.processing.Processor;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the lock file of a module, and generates what carries its numbers: descriptors, edges and
 * entries, and the index by which the runtime finds the schema.
 *
 * <p>For incremental builds it is an aggregating processor. It reports only what needs the whole
 * module, and stays silent where {@link NodeProcessor} has something to say.
 */
@AutoService(Processor.class)
public final class ModuleProcessor extends SchemaProcessor {
  /** What generated code and the runtime agree on; the runtime refuses any other. */
  static final int CONTRACT = 3;

  private final List<Element> indexed = new ArrayList<>();
  private @Nullable ModuleLock lock;
  private boolean broken;
  private boolean indexWritten;

  @Override
  void process(CheckedSchema schema, boolean sound) throws IOException {
    broken |= !sound;
    if (broken || schema.nodes().isEmpty()) {
      return;
    }
    SchemaModel model = Linker.link(schema);
    Report clashes = GeneratedNames.check(model, sources());
    print(clashes);
    Numbers numbers = clashes.hasErrors() ? null : numbers(model);
    broken |= numbers == null;
    if (numbers == null) {
      return;
    }
    for (GeneratedFile file : SchemaSources.ofModule(model, numbers)) {
      file.writeTo(processingEnv.getFiler());
    }
    model.nodes().stream()
        .map(NodeType::origin)
        .forEach(origin -> indexed.add(Objects.requireNonNull(origin.element())));
  }

  // Everything that was generated makes another round, so that there is always a quiet one between.
  @Override
  void quietRound() throws IOException {
    if (lock != null && !broken && !indexWritten) {
      indexWritten = true;
      ModuleIndex.of(lock.lock(), lock.sources())
          .writeTo(processingEnv.getFiler(), CONTRACT, indexed);
    }
  }

  @Override
  void lastRound(boolean errorRaised) {
    if (lock != null && !broken && !errorRaised) {
      print(lock.write());
    }
  }

  @Override
  void rehearse(CheckedSchema schema) {
    if (!schema.report().hasErrors()) {
      SchemaModel model = Linker.link(schema);
      Pinned pinned = Pinning.pin("", model, CompiledTypes.NONE);
      List<GeneratedFile> unused = SchemaSources.ofModule(model, pinned.numbers());
    }
  }

  private @Nullable Numbers numbers(SchemaModel model) {
    Report.Builder report = new Report.Builder();
    Pinned pinned = pin(model, report);
    print(report.build());
    if (pinned != null && !report.hasErrors()) {
      return pinned.numbers();
    }
    broken = true;
    // Handles are generated already. With any numbers the compiler does not complain about what
    // they name, and with the error reported none of it becomes a class.
    Pinned fresh = Pinning.pin("", model, CompiledTypes.NONE);
    return fresh.report().hasErrors() ? null : fresh.numbers();
  }

  private @Nullable Pinned pin(SchemaModel model, Report.Builder report) {
    if (lock == null) {
      lock = ModuleLock.open(processingEnv.getOptions(), processingEnv.getFiler(), report);
    }
    if (lock == null) {
      return null;
    }
    Pinned pinned = lock.pin(model, CompiledTypes.of(processingEnv.getElementUtils()));
    report.addAll(pinned.report());
    return pinned;
  }
}
