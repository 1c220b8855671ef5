package dev.databacon.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Parameters as values, to compare them and to send many at once. Only numbers, truth values and
 * texts can be sent so.
 */
final class ParamList extends Params {
  private final List<@Nullable Object> values = new ArrayList<>();
  private final StringBuilder types = new StringBuilder();
  private boolean single = true;

  ParamList() {}

  /** The parameters of a statement. */
  static ParamList of(Binding binding) {
    ParamList list = new ParamList();
    binding.bind(list);
    return list;
  }

  /** Whether many such parameters can be sent as one array for each. */
  boolean isSingle() {
    return single;
  }

  /** The values, in their order. */
  List<@Nullable Object> values() {
    return values;
  }

  /** A letter for the type of each. */
  String types() {
    return types.toString();
  }

  private Params add(char type, @Nullable Object value) {
    types.append(type);
    values.add(value);
    return this;
  }

  private Params other() {
    single = false;
    return this;
  }

  @Override
  public Params add(long value) {
    return add('l', value);
  }

  @Override
  public Params add(int value) {
    return add('i', value);
  }

  @Override
  public Params add(boolean value) {
    return add('b', value);
  }

  @Override
  public Params addNullable(@Nullable Long value) {
    return add('l', value);
  }

  @Override
  public Params add(@Nullable String value) {
    return add('s', value);
  }

  @Override
  public Params addJson(@Nullable String text) {
    return other();
  }

  @Override
  public Params add(byte @Nullable [] value) {
    return other();
  }

  @Override
  public Params add(UUID value) {
    return other();
  }

  @Override
  public Params add(long[] values) {
    return other();
  }

  @Override
  public Params add(@Nullable Long[] values) {
    return other();
  }

  @Override
  public Params add(@Nullable Integer[] values) {
    return other();
  }

  @Override
  public Params add(int[] values) {
    return other();
  }

  @Override
  public Params add(boolean[] values) {
    return other();
  }

  @Override
  public Params add(@Nullable String[] values) {
    return other();
  }

  @Override
  public Params add(byte[][] values) {
    return other();
  }
}
