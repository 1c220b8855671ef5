package dev.databacon.processor.rule;

import dev.databacon.processor.declaration.Declarations;
import dev.databacon.processor.report.Report;
import java.util.List;

/**
 * All declarations after their rules.
 *
 * @param nodes the node types to generate for
 * @param data the interfaces of edges and flags that they use, once for each part
 * @param report everything that was found; the schema can be linked if it has no errors
 */
public record CheckedSchema(
    Declarations all, List<CheckedInterface> nodes, List<CheckedInterface> data, Report report) {}
