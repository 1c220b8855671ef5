package dev.databacon.processor.rule;

import dev.databacon.processor.declaration.Mark;
import dev.databacon.processor.declaration.TypeDeclaration;
import dev.databacon.processor.value.FlagBits;
import org.jspecify.annotations.Nullable;

/** What the declaration of a flag says, for rules and for the linker. */
public final class FlagSite {
  private FlagSite() {}

  /** Whether the flag is a boolean. */
  public static boolean isBoolean(FieldSite flag) {
    return flag.type().text().equals("boolean");
  }

  /** Whether the flag is an int. */
  public static boolean isInt(FieldSite flag) {
    return flag.type().text().equals("int");
  }

  /** The enum that is the flag's type; null if it is none. */
  public static @Nullable TypeDeclaration enumType(FieldSite flag) {
    TypeDeclaration type = flag.owner().all().type(flag.type());
    return type != null && type.kind() == TypeDeclaration.Kind.ENUM ? type : null;
  }

  /** The bits that a flag without other faults needs. */
  public static int bits(FieldSite flag) {
    Mark mark = flag.mark();
    if (isBoolean(flag)) {
      return 1;
    }
    if (mark.has("bits")) {
      return mark.number("bits", 1);
    }
    TypeDeclaration type = enumType(flag);
    return type == null
        ? FlagBits.upTo(mark.number("max", 1))
        : FlagBits.forConstants(type.constants().size());
  }

  /** The greatest value of an int flag without other faults. */
  public static int greatest(FieldSite flag) {
    Mark mark = flag.mark();
    int bits = Math.min(FlagBits.MOST, Math.max(1, mark.number("bits", FlagBits.MOST)));
    return mark.number("max", FlagBits.greatest(bits));
  }

  static boolean isNumberUpTo(String text, int max) {
    try {
      int number = Integer.parseInt(text);
      return number >= 0 && number <= max;
    } catch (NumberFormatException e) {
      return false;
    }
  }
}
