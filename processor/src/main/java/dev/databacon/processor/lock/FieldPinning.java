package dev.databacon.processor.lock;

import dev.databacon.processor.model.Alias;
import dev.databacon.processor.model.Child;
import dev.databacon.processor.model.FieldName;
import dev.databacon.processor.model.Flag;
import dev.databacon.processor.model.InterfaceName;
import dev.databacon.processor.model.Lease;
import dev.databacon.processor.model.Name;
import dev.databacon.processor.model.NodeValue;
import dev.databacon.processor.model.Property;
import dev.databacon.processor.model.Relation;
import dev.databacon.processor.report.Code;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lays one declared field over its pinned line, or gives a new one its numbers. */
final class FieldPinning {
  private static final String IN_ROW = "in the row of its node";
  private static final String APART = "apart (large, own or byte[])";

  private final Reserved reserved;
  private final Set<String> gone;
  private final FlagPinning flags;

  /**
   * @param gone the elements that this compilation reports as gone: what refers to them is not
   *     reported again
   */
  FieldPinning(Reserved reserved, Set<String> gone) {
    this.reserved = reserved;
    this.gone = gone;
    this.flags = new FlagPinning(reserved);
  }

  /** The line to pin; null when it would break stored data, which is reported. */
  @Nullable FieldLine pin(Subject subject, @Nullable FieldLine pinned, boolean newOwner) {
    String kind = Owner.annotation(subject.field());
    if (pinned != null && pinned.retired()) {
      subject.refuse(Code.LOCK_NAME_RETIRED, subject, pinned.text());
      return null;
    }
    if (pinned != null && !pinned.kind().equals(kind)) {
      subject.refuseChange(Code.LOCK_KIND_CHANGED, capital(pinned.kind()), capital(kind));
      return null;
    }
    if (subject.field() instanceof Property property) {
      return property(subject, (PropLine) pinned, property);
    }
    if (subject.field() instanceof NodeValue value) {
      return value(subject, (ValueLine) pinned, value);
    }
    if (subject.field() instanceof Alias alias) {
      return alias(subject, (AliasLine) pinned, alias);
    }
    if (subject.field() instanceof Name name) {
      return name(subject, (NameLine) pinned, name);
    }
    if (subject.field() instanceof Relation relation) {
      return relation(subject, (RelationLine) pinned, relation);
    }
    if (subject.field() instanceof Lease) {
      return pinned == null
          ? new LeaseLine(subject.element(), reserved.context(subject.element()), false)
          : pinned;
    }
    if (subject.field() instanceof Child child) {
      return new ChildPinning(reserved, gone).pin(subject, (ChildLine) pinned, child);
    }
    Flag flag = (Flag) subject.field();
    return pinned == null
        ? flags.add(subject, flag, newOwner)
        : flags.keep(subject, (FlagLine) pinned, flag);
  }

  private @Nullable PropLine property(
      Subject subject, @Nullable PropLine pinned, Property property) {
    StoredType type =
        new ValueTypePinning(subject)
            .pin(pinned == null ? null : pinned.type(), property.slot().type());
    if (type == null) {
      return null;
    }
    String data = property.flags() == null ? null : property.flags().name().first();
    boolean apart = property.apart();
    if (pinned == null) {
      String key = apart ? null : reserved.key(subject.owner().first(), subject.first());
      int context = apart ? reserved.context(subject.element()) : 0;
      return new PropLine(subject.element(), key, context, type, data, false);
    }
    if (pinned.apart() != apart) {
      subject.refuseChange(
          Code.LOCK_STORAGE_CHANGED, apart ? IN_ROW : APART, apart ? APART : IN_ROW);
      return null;
    }
    checkData(subject, pinned.flags(), data);
    return new PropLine(pinned.element(), pinned.key(), pinned.context(), type, data, false);
  }

  private @Nullable ValueLine value(Subject subject, @Nullable ValueLine pinned, NodeValue value) {
    StoredType type =
        new ValueTypePinning(subject)
            .pin(pinned == null ? null : pinned.type(), value.slot().type());
    if (type == null) {
      return null;
    }
    if (pinned != null) {
      return new ValueLine(pinned.element(), pinned.key(), type, false);
    }
    // A counter has the column num of its node, the value of an edge the column value of the edge.
    boolean column = value.integer() || subject.owner().kind() != TypeLine.Kind.NODE;
    String key = column ? null : reserved.key(subject.owner().first(), subject.first());
    return new ValueLine(subject.element(), key, type, false);
  }

  private @Nullable AliasLine alias(Subject subject, @Nullable AliasLine pinned, Alias alias) {
    String data = alias.flags() == null ? null : alias.flags().name().first();
    FieldName within = alias.uniqueTo();
    String uniqueTo = within == null ? null : within.first();
    if (pinned == null) {
      String key = alias.many() ? null : reserved.key(subject.owner().first(), subject.first());
      int context = reserved.context(subject.element());
      return new AliasLine(subject.element(), context, key, uniqueTo, data, false);
    }
    if (pinned.many() != alias.many()) {
      refuseCardinality(subject, "alias", "aliases", pinned.many());
      return null;
    }
    if (!Objects.equals(pinned.uniqueTo(), uniqueTo)
        && !gone.contains(subject.owner().element(String.valueOf(pinned.uniqueTo())))) {
      subject.refuseChange(
          Code.LOCK_UNIQUE_TO_CHANGED, within(pinned.uniqueTo()), within(uniqueTo));
    }
    checkData(subject, pinned.flags(), data);
    return new AliasLine(
        pinned.element(), pinned.context(), pinned.key(), pinned.uniqueTo(), data, false);
  }

  private @Nullable NameLine name(Subject subject, @Nullable NameLine pinned, Name name) {
    String data = name.flags() == null ? null : name.flags().name().first();
    if (pinned == null) {
      String key = name.many() ? null : reserved.key(subject.owner().first(), subject.first());
      int context = reserved.context(subject.element());
      return new NameLine(subject.element(), context, key, name.search(), name.fold(), data, false);
    }
    if (pinned.many() != name.many()) {
      refuseCardinality(subject, "name", "names", pinned.many());
      return null;
    }
    if (pinned.search() != name.search() || pinned.fold() != name.fold()) {
      subject.refuseChange(
          Code.LOCK_SEARCH_CHANGED,
          NameLine.searched(pinned.search(), pinned.fold()),
          NameLine.searched(name.search(), name.fold()));
    }
    checkData(subject, pinned.flags(), data);
    return new NameLine(
        pinned.element(),
        pinned.context(),
        pinned.key(),
        pinned.search(),
        pinned.fold(),
        data,
        false);
  }

  private static void refuseCardinality(Subject subject, String one, String many, boolean was) {
    subject.refuse(
        Code.LOCK_CARDINALITY_CHANGED,
        subject,
        was ? "any number of " + many : "at most one " + one,
        was ? "at most one" : "any number",
        "the two are stored in different places",
        subject.first(),
        subject.owner().name());
  }

  private @Nullable RelationLine relation(
      Subject subject, @Nullable RelationLine pinned, Relation relation) {
    InterfaceName target = relation.target();
    String inverse = relation.inverse() == null ? null : relation.inverse().name().first();
    String data = relation.edge() == null ? null : relation.edge().name().first();
    if (pinned == null) {
      return new RelationLine(
          subject.element(),
          reserved.context(subject.element()),
          inverse == null ? reserved.context(subject.element() + "~reverse") : 0,
          relation.many(),
          target.first(),
          inverse,
          data,
          relation.counted(),
          false);
    }
    if (!pinned.target().equals(target.first())) {
      if (!gone.contains(pinned.target())) {
        subject.refuse(
            Code.LOCK_TARGET_CHANGED,
            subject,
            pinned.target(),
            target.first(),
            subject.first(),
            subject.owner().name(),
            pinned.target());
      }
      return null;
    }
    String inverseElement = pinned.inverseElement();
    if (!Objects.equals(pinned.inverse(), inverse)
        && (inverseElement == null || !gone.contains(inverseElement))) {
      subject.refuseChange(Code.LOCK_INVERSE_CHANGED, inverse(pinned.inverse()), inverse(inverse));
    }
    if (pinned.many() && !relation.many()) {
      subject.refuse(
          Code.LOCK_CARDINALITY_CHANGED,
          subject,
          "any number of edges",
          "at most one",
          "nodes may have more than one already",
          subject.first(),
          subject.owner().name());
    }
    checkData(subject, pinned.edge(), data);
    return new RelationLine(
        pinned.element(),
        pinned.context(),
        pinned.reverse(),
        relation.many(),
        pinned.target(),
        pinned.inverse(),
        data,
        relation.counted(),
        false);
  }

  /** An interface of flags or edge data may be added: until then every bit is the default. */
  private void checkData(Subject subject, @Nullable String pinned, @Nullable String declared) {
    if (pinned != null && !pinned.equals(declared) && !gone.contains(pinned)) {
      subject.refuse(
          Code.LOCK_DATA_INTERFACE_CHANGED,
          subject,
          pinned,
          declared == null ? "nothing" : declared,
          pinned);
    }
  }

  private static String within(@Nullable String relation) {
    return relation == null ? "over the cluster" : "within '" + relation + "'";
  }

  private static String inverse(@Nullable String inverse) {
    return inverse == null ? "none" : "'" + inverse + "'";
  }

  static String capital(String kind) {
    return Character.toUpperCase(kind.charAt(0)) + kind.substring(1);
  }
}
