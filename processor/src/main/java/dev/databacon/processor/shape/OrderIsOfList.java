package dev.databacon.processor.shape;

import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Report;
import dev.databacon.processor.rule.Rule;

/** Only a list of nodes has fields to be ordered by. */
final class OrderIsOfList implements Rule<ComponentSite> {
  @Override
  public void check(ComponentSite component, Report.Builder report) {
    boolean judged =
        component.field() != null
            || component.meaning() == ComponentSite.Meaning.ID
            || component.meaning() == ComponentSite.Meaning.SELF;
    boolean nodes = component.leading() != null && component.many();
    component
        .order()
        .filter(order -> judged && !nodes)
        .ifPresent(
            order -> report.add(Code.ORDER_NOT_ON_LIST, order.origin(), component.display()));
  }
}
