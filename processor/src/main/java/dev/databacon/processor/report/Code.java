package dev.databacon.processor.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Every message of the processor: what is wrong, then how to mend it.
 *
 * <p>The mnemonic is the constant in camel case; each has a heading in {@code docs/errors.md} and a
 * fixture that triggers it.
 */
public enum Code {
  NODE_NOT_AN_INTERFACE(
      "@Node %s is %s, and only an interface can be a node type.", "Declare it as an interface."),
  GENERIC_INTERFACE(
      "%s has type parameters, and interfaces of a schema have none.",
      "Write the types out, in one interface for each."),
  TYPE_NOT_VISIBLE(
      "%s is not visible to the code that is generated in package '%s'.",
      "Make it, and the types around it, public%s."),
  NODE_EXTENDS_NODE(
      "@Node %s extends @Node %s, and stored data belong to one node type.",
      "Move the fields that they share to an interface without @Node, and extend it from both."),
  FIELD_NOT_IN_INTERFACE(
      "%s stands in %s, and only methods of interfaces are fields of a schema.",
      "Move it to the @Node interface or to an interface that it extends."),
  METHOD_WITH_PARAMETERS("%s takes parameters, and a field of a schema takes none.", "%s"),
  GENERIC_METHOD("%s has type parameters, and a field of a schema has none.", "Remove them."),
  SUSPEND_FUNCTION(
      "%s is a suspend function, and a schema only declares fields.",
      "Remove 'suspend'; what is generated from it is called without it."),
  TWO_ANNOTATIONS(
      "%s has %s annotations of a field: %s.",
      "Keep one, and declare another method for the rest."),
  METHOD_WITHOUT_ANNOTATION("%s has no annotation that says what is stored.", "%s"),
  ANNOTATED_BODY(
      "%s has a body, and a field of a schema has none.", "Remove the body, or the annotation."),
  HIDDEN_BY_KAPT(
      "'%s' of the Kotlin interface %s cannot be seen from Java, so nothing is generated for it.",
      "Do not use value classes (UInt and Result are such) in its signature, a name in backticks or"
          + " a keyword of Java as its name."),
  DUPLICATE_FIELD("%s and %s are two fields with one name, '%s'.", "Rename or remove one of them."),
  CONSTANT_CLASH(
      "%s and %s would both have the constant '%s' in the generated class.", "Rename one of them."),
  RESERVED_NAME(
      "%s is named '%s', as a member that is generated for every %s.",
      "Rename it; @Was keeps data."),
  KOTLIN_KEYWORD(
      Severity.WARNING,
      "%s is named '%s', a keyword of Kotlin, where it has to be written in backticks.",
      "Consider another name."),
  KOTLIN_NON_NULL(
      Severity.WARNING,
      "%s has the non-null type %s, and reads as null while nothing is stored.",
      "Consider to write %s?."),
  WAS_OWN_NAME("@Was on %s repeats the name that it has.", "Write the old name, or remove @Was."),
  WAS_NOT_QUALIFIED(
      "@Was(\"%s\") on the interface %s names no package.",
      "Write the fully qualified name that it had, such as \"%s\"."),
  FIRST_NAME_TAKEN(
      "%s and %s have the same first name, '%s', and would share their data.",
      "Name in @Was what the one was really called, or rename the other."),
  RETIRED_STILL_EXISTS(
      "@Retired names '%s', and %s still has it.",
      "Remove the name from @Retired, or remove what it names."),
  UNSUPPORTED_TYPE("%s has the type %s, which cannot be stored.", "%s"),
  RECURSIVE_RECORD(
      "%s has the type %s, so a record would contain itself.",
      "Store a tree or a chain as nodes with a @Relation between them."),
  LARGE_AND_OWN(
      "%s is both large and own, which are two ways to store it apart.",
      "Keep 'large' for long values, or 'own' for those written very often."),
  TWO_VALUES("%s and %s are two values of %s, which has at most one.", "Make one of them %s."),
  FLAG_TYPE("%s has the type %s, and a flag is a boolean, an enum or an int.", "%s"),
  FLAG_WITHOUT_RANGE(
      "%s is an int without a range.",
      "Write @Flag(bits = ...) or @Flag(max = ...) with the greatest value that it takes."),
  FLAG_BITS_AND_MAX("%s has both bits and max.", "Keep one of them; each says the other."),
  FLAG_BITS_NOT_TAKEN("%s has '%s', which a flag of type %s does not take.", "Remove it."),
  FLAG_BITS_OUT_OF_RANGE("%s has %s bits, and %s.", "Write a number from %s to 31."),
  FLAG_MAX_OUT_OF_RANGE(
      "%s has the greatest value %s, and the least value of a flag is 0.",
      "Write a number of at least 1."),
  FLAG_EMPTY_ENUM("%s has the type %s, an enum without constants.", "Declare a constant."),
  FLAG_DEFAULT("%s has the default '%s', which is no value of %s.", "%s"),
  TOO_MANY_FLAG_BITS(
      "The flags of %s take %s bits together, and there are 63: %s.",
      "Give the widest fewer bits, or store it as %s."),
  SIDE_OUTSIDE_EDGE(
      "%s has a side, and only flags of an edge have two.",
      "Remove 'side', or move the flag to the interface of an edge."),
  ALIAS_TYPE(
      "%s has the type %s, and an alias is a String or a List<String>.",
      "Write String for at most one, List<String> for any number."),
  NAME_TYPE(
      "%s has the type %s, and a name is a String or a List<String>.",
      "Write String for at most one, List<String> for any number."),
  SEARCH_CLASH(
      "%s and %s would both be searched by '%s' of the generated DAO.", "Rename one of them."),
  LEASE_TYPE("%s has the type %s, and a lock is a Lease.", "Write Lease, and import %s."),
  UNKNOWN_UNIQUE_TO("%s is unique to '%s', and %s has no to-one relation of that name.", "%s"),
  FLAGS_NOT_AN_INTERFACE(
      "%s has flags from %s, which is %s.", "Name an interface of @Flag methods."),
  NOT_A_FLAG("%s is in the flags interface %s, where every method is a @Flag.", "Make it a @Flag."),
  EDGE_NOT_AN_INTERFACE(
      "%s has edge data from %s, which is %s.",
      "Name an interface of @Flag methods and at most one @Value."),
  NOT_EDGE_DATA(
      "%s is in the edge interface %s, and an edge stores only flags and one value.",
      "Make it a @Flag or the @Value; a record holds several values."),
  RELATION_TYPE("%s has the type %s, and a relation is a node type or a List of one.", "%s"),
  RELATION_TARGET_NOT_NODE(
      "%s targets %s, which is not a @Node interface.", "Annotate %s with @Node, or %s."),
  UNKNOWN_INVERSE("%s names the inverse '%s', and %s has no relation of that name.", "%s"),
  INVERSE_NOT_A_RELATION(
      "%s names the inverse %s, which is a %s and not a relation.",
      "Name a @Relation of %s, or leave 'inverse' away for a one-sided relation."),
  INVERSE_TARGETS_ANOTHER(
      "%s belongs to %s, and its inverse %s targets %s.",
      "Let %s target %s, or name another inverse."),
  INVERSE_POINTS_ELSEWHERE(
      "%s names the inverse %s, %s.",
      "Write @Relation(inverse = \"%s\") on %s, or change '%s' here."),
  INVERSE_IS_ITSELF(
      "%s names itself as its inverse.",
      "Leave 'inverse' away: then every edge has a direction; with symmetric = true none has one."),
  SYMMETRIC_TARGETS_ANOTHER(
      "%s is symmetric and targets %s, and only a relation of a type to itself can be symmetric.",
      "Leave 'symmetric' away, or let it target %s."),
  SYMMETRIC_WITH_INVERSE(
      "%s is symmetric and names the inverse '%s', and an edge without a direction has one side.",
      "Leave 'inverse' away, or 'symmetric'."),
  SYMMETRIC_OWN_FLAG(
      "%s is symmetric, and flag %s of its edges belongs to one side of an edge.",
      "Leave 'side' of the flag away, or 'symmetric' of the relation."),
  EDGES_DIFFER(
      "%s has edge data from %s, and its inverse %s from %s.",
      "Declare the edge on one side, which holds for both, or the same on each."),
  CHILD_TYPE(
      "%s has the type %s, and children are a List of a node type.",
      "Write List<...> of the node type that lives under this one."),
  CHILD_TARGET_NOT_NODE(
      "%s holds %s, which is not a @Node interface.",
      "Annotate %s with @Node, or make the method a @Prop."),
  PARENT_TYPE(
      "%s has the type %s, and the parent of a node is one node.",
      "Write the node type itself; it reads as null while there is no such parent."),
  PARENT_WITHOUT_CHILD(
      "%s names %s, which has no children of type %s.",
      "Declare @Child List<%s> there, or name the type that has them."),
  PARENT_TWICE(
      "%s and %s both tell the parent when it is a %s, of which a node has one.",
      "Remove one of them."),
  SHAPE_NOT_A_RECORD("%s is %s, and a shape is a record, or in Kotlin a data class.", "%s"),
  SHAPE_GENERIC(
      "%s has type parameters, and a shape has none.",
      "Write the types out, in one record for each."),
  SHAPE_OF_NOTHING(
      "%s is one of %s, which is neither a @Node interface nor the data of an edge.",
      "Name a @Node interface, or an interface that a @Relation names as its edge."),
  SHAPE_END_UNCLEAR(
      "%s does not tell which node its edge leads to: %s.",
      "Write @Shape(value = %s.class, node = ...) with the node type at the far end."),
  SHAPE_END_WRONG("%s has node = %s, %s.", "%s"),
  SHAPE_DEPTH("%s has depth = %s, %s.", "%s"),
  SHAPE_RECURSION(
      "%s contains %s itself, and nothing says how deep.",
      "Write @Shape(value = %s.class, depth = ...) with the number of levels to read."),
  SHAPE_RECURSION_INDIRECT(
      "%s contains %s, and that contains %s again.",
      "Let a shape contain itself directly, with a depth, or read a handle or a smaller shape"
          + " here."),
  SHAPE_OF_ANOTHER(
      "%s reads %s, which leads to %s, and %s is a shape of %s.", "Write a shape of %s."),
  SHAPE_FANS_OUT(
      Severity.WARNING,
      "%s reads all of %s, however many there are%s.",
      "Consider @First with their greatest number; @First(First.ALL) says that all are meant."),
  UNKNOWN_COMPONENT("%s names no field of %s.", "%s"),
  AMBIGUOUS_COMPONENT(
      "%s names a field of %s and one of %s.",
      "Read one of them with another shape, or rename a field; @Was keeps its data."),
  COMPONENT_TYPE("%s has the type %s, and %s.", "Write %s."),
  COMPONENT_ELEMENT(
      "%s has the type %s, and %s leads to any number of %s.",
      "Write List<...> of a record with @Shape(%s.class), or List<%s>."),
  COMPONENT_NOT_READ(
      "%s names %s, and a lock is no part of what is read.",
      "Remove it; the handle tells by '%s()' whether it is held."),
  COUNT_OF_ONE(
      "%s would count %s, of which there is at most one.", "Read '%s' itself, or remove it."),
  FIRST_NOT_ON_LIST("%s has @First, and reads no list.", "Remove @First."),
  FIRST_BELOW_ONE("%s has @First(%s).", "Write a number of at least 1."),
  FIRST_OUTSIDE_SHAPE(
      "@First %s stands in %s, and only a component of a @Shape takes a part of a list.",
      "Remove it, or annotate the record with @Shape."),
  ORDER_NOT_ON_LIST("%s has @OrderBy, and reads no list of nodes.", "Remove @OrderBy."),
  ORDER_FIELD("%s is ordered by '%s', %s.", "%s"),
  ORDER_OUTSIDE_SHAPE(
      "@OrderBy %s stands in %s, and only a component of a @Shape orders a list.",
      "Remove it, or annotate the record with @Shape."),
  ORDER_READS_ALL(
      Severity.WARNING,
      "%s takes the first of %s by '%s', and reads and sorts all of them for it, however many there"
          + " are.",
      "Consider the list's own order, which has an index; readsAll = true says that it is meant."),
  GENERATED_NAME_CLASH(
      "%s would be generated for %s, and %s.", "Rename one of them; @Was keeps the data."),
  INTERNAL_ERROR(
      "The processor failed on %s, which is an error in Databacon.",
      "Report it with this stack trace, please:%n%s"),

  LOCK_CONFLICT_MARKERS(
      "The lock file has git conflict markers, the first in line %s.",
      "Keep the lines of both sides, delete the markers and compile again; with the line"
          + " 'databacon.lock merge=union' in .gitattributes git does that by itself."),
  LOCK_FORMAT_NEWER(
      "The lock file has format %s, and this processor reads formats up to %s.",
      "Use the version of databacon-processor that wrote it, or a later one."),
  LOCK_LINE_UNREADABLE(
      "Line %s of the lock file, '%s', cannot be read: %s.",
      "Restore the line from version control."),
  LOCK_LINES_DISAGREE(
      "The lock file has two lines for %s that do not agree: '%s' and '%s'.",
      "Delete the one that is not released yet, and compile again."),
  LOCK_CONTEXT_TAKEN(
      "Two lines of the lock file have the same context: '%s' and '%s'.",
      "Delete the line that is not released yet, and compile again: it gets another one."),
  LOCK_KEY_TAKEN(
      "Two lines of the lock file have the same key: '%s' and '%s'.",
      "Delete the line that is not released yet, and compile again: it gets another one."),
  LOCK_BITS_OVERLAP(
      "Two lines of the lock file take the same bits: '%s' and '%s'.",
      "Delete the line that is not released yet, and compile again: it gets other bits."),
  LOCK_LINE_GONE(
      "%s is in the lock file and no longer declared, so its data would be orphaned.", "%s"),
  LOCK_NAME_RETIRED(
      "%s is retired: '%s' keeps its numbers reserved.",
      "Choose another name; to have the old data back, delete @Retired and the mark in its line"
          + " (the word 'retired', or the '!')."),
  LOCK_KIND_CHANGED(
      "%s is stored as @%s, and is now declared as @%s.",
      "Restore it, or declare the new one under another name and put @Retired(\"%s\") on %s."),
  LOCK_VALUE_TYPE_CHANGED(
      "%s is stored as %s, and is now declared as %s.",
      "Restore the type, or declare the new one under another name and put @Retired(\"%s\") on"
          + " %s."),
  LOCK_COMPONENT_TYPE_CHANGED(
      "Component '%s' of the record of %s is stored as %s, and is now declared as %s.",
      "Restore the type, or declare the new component under another name and put @Retired(\"%s\")"
          + " on the record."),
  LOCK_COMPONENT_GONE(
      "Component '%s' of the record of %s is in the lock file and no longer declared.", "%s"),
  LOCK_CONSTANT_GONE(
      "Constant '%s' of the enum of %s is in the lock file and no longer declared.", "%s"),
  LOCK_STORAGE_CHANGED(
      "%s is stored %s, and is now declared to be stored %s.",
      "Restore 'large' and 'own', or declare the new property under another name and put"
          + " @Retired(\"%s\") on %s."),
  LOCK_CARDINALITY_CHANGED(
      "%s is stored as %s, and is now declared as %s; %s.",
      "Restore the return type, or declare the new field under another name and put"
          + " @Retired(\"%s\") on %s."),
  LOCK_TARGET_CHANGED(
      "%s leads to %s, and is now declared to lead to %s.",
      "Restore the target, or declare the new relation under another name and put"
          + " @Retired(\"%s\") on %s. If the target was renamed, put @Was(\"%s\") on it."),
  LOCK_INVERSE_CHANGED(
      "The other side of %s is %s, and is now declared as %s; its edges are stored under the"
          + " old one.",
      "Restore the inverse, or declare the new relation under another name and put"
          + " @Retired(\"%s\") on %s."),
  LOCK_DATA_INTERFACE_CHANGED(
      "What %s stores beside its values is laid out by %s, and is now declared as %s.",
      "Restore it, or if that interface was renamed, put @Was(\"%s\") on it."),
  LOCK_UNIQUE_TO_CHANGED(
      "%s is unique %s, and is now declared to be unique %s; what is stored could not be found.",
      "Restore 'uniqueTo', or declare the new alias under another name and put @Retired(\"%s\") on"
          + " %s."),
  LOCK_SEARCH_CHANGED(
      "%s is stored to be searched %s, and is now declared %s; what is stored could not be found.",
      "Restore 'search' and 'fold', or declare the new name under another name, copy the values and"
          + " put @Retired(\"%s\") on %s."),
  LOCK_FLAG_TYPE_CHANGED(
      "Flag %s is stored as %s, and is now declared as %s.",
      "Restore the type, or declare the new flag under another name and put @Retired(\"%s\") on"
          + " %s."),
  LOCK_FLAG_DEFAULT_CHANGED(
      "Flag %s reads as %s while it was never set, and is now declared to read as %s; stored"
          + " flags are the difference from the default.",
      "Write defaultValue = \"%s\"."),
  LOCK_FLAG_BITS_CHANGED(
      "Flag %s has %s bits, pinned, and now needs %s.",
      "Restore it, or declare the wider flag under another name and put @Retired(\"%s\") on %s."),
  LOCK_FLAG_MAX_LOWERED(
      "Flag %s has values up to %s, and its maximum is now declared as %s.",
      "Restore the maximum, or declare the new flag under another name and put @Retired(\"%s\")"
          + " on %s."),
  LOCK_FLAG_SIDE_CHANGED(
      "Flag %s is stored with side = Side.%s, and is now declared with Side.%s.",
      "Restore the side, or declare the new flag under another name and put @Retired(\"%s\") on"
          + " %s."),
  LOCK_FLAGS_FULL(
      "Flag %s needs %s bits in a row, and the 63 bits of %s have no such run free.",
      "Make it a property, or put it in another interface of flags."),
  LOCK_TARGET_ELSEWHERE(
      "%s leads to %s, which is neither declared in this module nor in its lock file.",
      "Declare both node types in one module."),
  LOCK_FROZEN(
      "The lock file is frozen (-Adatabacon.lock.frozen=true), and this compilation would change"
          + " it: %s.",
      "Compile without the option and commit the lock file."),
  LOCK_NOT_FOUND(
      "There is no place for the lock file: %s.",
      "Pass its path: -Adatabacon.lock=<project>/databacon.lock."),
  LOCK_NOT_READABLE(
      "The lock file %s cannot be read or written: %s.",
      "Make it a readable and writable file in UTF-8.");

  /** Whether a finding stops generation. */
  public enum Severity {
    ERROR,
    WARNING
  }

  private final Severity severity;
  private final String rule;
  private final String mend;

  Code(String rule, String mend) {
    this(Severity.ERROR, rule, mend);
  }

  Code(Severity severity, String rule, String mend) {
    this.severity = severity;
    this.rule = rule;
    this.mend = mend;
  }

  /** Whether it stops generation. */
  public Severity severity() {
    return severity;
  }

  /** The name in brackets, such as {@code UnknownInverse}. */
  public String mnemonic() {
    return Arrays.stream(name().split("_"))
        .map(w -> w.charAt(0) + w.substring(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining());
  }

  String text(Object... arguments) {
    return String.format(Locale.ROOT, rule + " " + mend, arguments);
  }
}
