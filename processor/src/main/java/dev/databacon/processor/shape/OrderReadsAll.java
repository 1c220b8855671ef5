package dev.databacon.processor.shape;

import dev.databacon.processor.declaration.Mark;
import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Report;
import dev.databacon.processor.rule.FieldSite;
import dev.databacon.processor.rule.Rule;

/** The first few of a list are read by an index, or it is said that all of it is. */
final class OrderReadsAll implements Rule<ComponentSite> {
  @Override
  public void check(ComponentSite component, Report.Builder report) {
    FieldSite field = component.leading();
    Mark order = component.order().orElse(null);
    boolean few =
        component.first().filter(first -> first.number("value", 1) < Integer.MAX_VALUE).isPresent();
    if (order != null && field != null && component.many() && few && !order.is("readsAll")) {
      report.add(
          Code.ORDER_READS_ALL,
          order.origin(),
          component.display(),
          field.display(),
          order.text("value"));
    }
  }
}
