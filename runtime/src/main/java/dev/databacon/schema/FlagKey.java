package dev.databacon.schema;

import dev.databacon.error.FlagRangeException;
import dev.databacon.error.SchemaMismatchException;
import org.jspecify.annotations.Nullable;

/**
 * A flag: where its bits are in its owner's bit field, and what they mean.
 *
 * <p>Bits are stored as the difference from the flag's default, so zero bits, which is what every
 * row written before the flag existed has, read as the default. Immutable.
 */
public abstract class FlagKey<T> implements Key<T>, Field<T> {
  private final String owner;
  private final String name;
  private final int shift;
  private final long ones;

  FlagKey(String owner, String name, int shift, int bits) {
    if (shift < 0 || bits < 1 || shift + bits > 63) {
      throw new IllegalArgumentException(
          "flag " + name + " at bit " + shift + " with " + bits + " bits is outside of 63 bits");
    }
    this.owner = owner;
    this.name = name;
    this.shift = shift;
    this.ones = (1L << bits) - 1;
  }

  /** A flag of one bit, declared by the interface with the binary name {@code owner}. */
  public static FlagKey<Boolean> ofBoolean(
      String owner, String name, int shift, boolean byDefault) {
    return new BooleanFlag(owner, name, shift, byDefault);
  }

  /** A number from 0 to {@code max}. */
  public static FlagKey<Integer> ofInt(
      String owner, String name, int shift, int bits, int max, int byDefault) {
    return new IntFlag(owner, name, shift, bits, max, byDefault);
  }

  /**
   * An enum constant.
   *
   * @param byCode the constants by their pinned codes; null where a code is retired
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static <E extends Enum<E>> FlagKey<E> ofEnum(
      String owner, String name, int shift, int bits, E byDefault, @Nullable E... byCode) {
    return new EnumFlag<>(owner, name, shift, bits, byDefault, byCode.clone());
  }

  @Override
  public final String name() {
    return name;
  }

  /** The flag's bits in the bit field. */
  public final long mask() {
    return ones << shift;
  }

  /** The flag's value in a stored bit field. */
  public final T get(long stored) {
    return decode(((stored >>> shift) & ones) ^ byDefault());
  }

  /**
   * A stored bit field with this flag set to {@code value}.
   *
   * @throws FlagRangeException when the flag cannot hold {@code value}
   */
  public final long put(long stored, T value) {
    return (stored & ~mask()) | ((encode(value) ^ byDefault()) << shift);
  }

  @Override
  public final Operand operand() {
    return new Operand(
        owner,
        name,
        Operand.Source.FLAGS,
        null,
        0,
        new Operand.Bits(shift, ones, byDefault()),
        ordered() ? Operand.Type.WHOLE : Operand.Type.CODE,
        null);
  }

  @Override
  public final String literal(T value) {
    return Long.toString(encode(value));
  }

  boolean ordered() {
    return false;
  }

  final long ones() {
    return ones;
  }

  abstract long byDefault();

  abstract long encode(T value);

  abstract T decode(long code);

  @Override
  public String toString() {
    return name;
  }

  private static final class BooleanFlag extends FlagKey<Boolean> {
    private final long byDefault;

    BooleanFlag(String owner, String name, int shift, boolean byDefault) {
      super(owner, name, shift, 1);
      this.byDefault = byDefault ? 1 : 0;
    }

    @Override
    long byDefault() {
      return byDefault;
    }

    @Override
    long encode(Boolean value) {
      return value ? 1 : 0;
    }

    @Override
    Boolean decode(long code) {
      return code != 0;
    }
  }

  private static final class IntFlag extends FlagKey<Integer> {
    private final int max;
    private final int byDefault;

    IntFlag(String owner, String name, int shift, int bits, int max, int byDefault) {
      super(owner, name, shift, bits);
      this.max = max;
      this.byDefault = byDefault;
    }

    @Override
    long byDefault() {
      return byDefault;
    }

    @Override
    long encode(Integer value) {
      if (value < 0 || value > max) {
        throw new FlagRangeException(
            "Flag " + name() + " holds 0 to " + max + ", and was given " + value + ".");
      }
      return value;
    }

    @Override
    boolean ordered() {
      return true;
    }

    @Override
    Integer decode(long code) {
      return (int) code;
    }
  }

  private static final class EnumFlag<E extends Enum<E>> extends FlagKey<E> {
    private final @Nullable E[] byCode;
    private final long byDefault;

    EnumFlag(String owner, String name, int shift, int bits, E byDefault, @Nullable E[] byCode) {
      super(owner, name, shift, bits);
      this.byCode = byCode;
      this.byDefault = encode(byDefault);
      if (byCode.length - 1 > ones()) {
        throw new IllegalArgumentException("flag " + name + " has more constants than codes");
      }
    }

    @Override
    long byDefault() {
      return byDefault;
    }

    @Override
    long encode(E value) {
      for (int code = 0; code < byCode.length; code++) {
        if (byCode[code] == value) {
          return code;
        }
      }
      throw new FlagRangeException("Flag " + name() + " has no code for " + value + ".");
    }

    @Override
    E decode(long code) {
      E constant = code < byCode.length ? byCode[(int) code] : null;
      if (constant == null) {
        throw new SchemaMismatchException(
            "Flag "
                + name()
                + " holds code "
                + code
                + ", which this program's schema does not name. Compile it with the lock file of"
                + " the program that wrote it.");
      }
      return constant;
    }
  }
}
