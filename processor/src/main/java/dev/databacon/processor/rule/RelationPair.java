package dev.databacon.processor.rule;

import com.palantir.javapoet.ClassName;

/**
 * A relation and the sound relation that it names as its inverse.
 *
 * @param otherTarget the node type that the other one targets
 */
record RelationPair(FieldSite field, FieldSite other, ClassName otherTarget) {

  /** Whether the other one targets this one's node type. */
  boolean targetsBack() {
    return otherTarget.equals(field.owner().type().name().java());
  }

  /** Whether this is the side that reports what is wrong on both. */
  boolean first() {
    return key(field).compareTo(key(other)) < 0;
  }

  private static String key(FieldSite side) {
    return side.owner().type().name().binary() + "#" + side.name();
  }
}
