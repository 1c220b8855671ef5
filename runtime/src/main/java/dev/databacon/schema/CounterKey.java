package dev.databacon.schema;

/**
 * A node's own value when it is a whole number, which is stored in a column of the node's row.
 *
 * @param owner the node type that declares it
 * @param name the field's name in the schema
 * @param zero whether it reads as 0 while absent
 */
public record CounterKey(NodeKind owner, String name, boolean zero) implements Field<Long> {

  /** The number that is the value of {@code owner}'s nodes. */
  public static CounterKey of(NodeKind owner, String name) {
    return new CounterKey(owner, name, false);
  }

  /** The same number, reading as 0 while absent. */
  public CounterKey orZero() {
    return new CounterKey(owner, name, true);
  }

  @Override
  public Operand operand() {
    return new Operand(
        owner.name(),
        name,
        Operand.Source.NUMBER,
        null,
        0,
        null,
        Operand.Type.WHOLE,
        zero ? "0" : null);
  }

  @Override
  public String literal(Long value) {
    return value.toString();
  }

  @Override
  public String toString() {
    return owner.simpleName() + "." + name;
  }
}
