package dev.databacon.processor.model;

import com.palantir.javapoet.TypeName;

/** What a flag holds, how many bits that takes and what it reads as while never set. */
public sealed interface FlagType {

  /** The bits that the declaration asks for. */
  int bits();

  /** The Java type of the method. */
  TypeName typeName();

  /** A boolean, in one bit. */
  record Bool(boolean defaultValue) implements FlagType {
    @Override
    public int bits() {
      return 1;
    }

    @Override
    public TypeName typeName() {
      return TypeName.BOOLEAN;
    }
  }

  /** An int from 0 to {@code max}, 1 to 31 bits. */
  record Int(int bits, int max, int defaultValue) implements FlagType {
    @Override
    public TypeName typeName() {
      return TypeName.INT;
    }
  }

  /**
   * An enum.
   *
   * @param bits as declared, else enough for the constants and one more; bits pinned in the lock
   *     file go before this
   * @param bitsDeclared whether {@code @Flag(bits = …)} says how many
   * @param defaultValue one of its constants
   */
  record OfEnum(EnumType type, int bits, boolean bitsDeclared, EnumType.Constant defaultValue)
      implements FlagType {
    @Override
    public TypeName typeName() {
      return type.name();
    }
  }
}
