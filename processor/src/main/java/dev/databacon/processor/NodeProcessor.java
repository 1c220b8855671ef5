package dev.databacon.processor;

import com.google.auto.service.AutoService;
import dev.databacon.processor.generate.GeneratedFile;
import dev.databacon.processor.generate.SchemaSources;
import dev.databacon.processor.link.Linker;
import dev.databacon.processor.model.SchemaModel;
import dev.databacon.processor.rule.CheckedSchema;
import dev.databacon.processor.rule.GeneratedNames;
import java.io.IOException;
import java.util.List;
import javax.annotation.processing.Processor;

/**
 * Says what is wrong with each interface of a schema, and generates what depends on nothing else:
 * handle, DAO, draft and flags of each node type.
 *
 * <p>For incremental builds it is an isolating processor: what it does for a node type follows from
 * that type and what it mentions.
 */
@AutoService(Processor.class)
public final class NodeProcessor extends SchemaProcessor {

  @Override
  void process(CheckedSchema schema, boolean sound) throws IOException {
    print(schema.report());
    if (!sound) {
      return;
    }
    SchemaModel model = Linker.link(schema);
    // The other processor, which sees the whole module, reports it.
    if (GeneratedNames.check(model, sources()).hasErrors()) {
      return;
    }
    for (GeneratedFile file : generate(model)) {
      file.writeTo(processingEnv.getFiler());
    }
  }

  @Override
  void rehearse(CheckedSchema schema) {
    if (!schema.report().hasErrors()) {
      List<GeneratedFile> unused = generate(Linker.link(schema));
    }
  }

  private static List<GeneratedFile> generate(SchemaModel model) {
    return model.nodes().stream().flatMap(n -> SchemaSources.ofNode(n).stream()).toList();
  }
}
