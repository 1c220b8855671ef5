package dev.databacon.processor.rule;

import dev.databacon.processor.declaration.Mark;
import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Report;
import dev.databacon.processor.value.FlagBits;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The flags of an interface fit into 63 bits. */
final class FlagsFit implements Rule<SoundFields> {
  @Override
  public void check(SoundFields fields, Report.Builder report) {
    List<FieldSite> flags = fields.of(Mark.Kind.FLAG);
    int sum = flags.stream().mapToInt(FlagSite::bits).sum();
    if (sum > FlagBits.ALL) {
      String widest =
          flags.stream()
              .sorted(Comparator.comparingInt(FlagSite::bits).reversed())
              .map(f -> f.name() + " " + FlagSite.bits(f))
              .limit(5)
              .collect(Collectors.joining(", "));
      Owner owner = fields.owner();
      report.add(
          Code.TOO_MANY_FLAG_BITS,
          flags.get(flags.size() - 1).origin(),
          owner.display(),
          sum,
          widest,
          owner.role() == Owner.Role.NODE ? "a @Prop" : "the value");
    }
  }
}
