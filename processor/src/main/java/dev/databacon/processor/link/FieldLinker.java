package dev.databacon.processor.link;

import com.palantir.javapoet.ClassName;
import dev.databacon.processor.declaration.Mark;
import dev.databacon.processor.declaration.MethodDeclaration;
import dev.databacon.processor.declaration.TypeDeclaration;
import dev.databacon.processor.model.Alias;
import dev.databacon.processor.model.Child;
import dev.databacon.processor.model.EdgeInterface;
import dev.databacon.processor.model.EnumType;
import dev.databacon.processor.model.Field;
import dev.databacon.processor.model.FieldName;
import dev.databacon.processor.model.Flag;
import dev.databacon.processor.model.FlagType;
import dev.databacon.processor.model.Lease;
import dev.databacon.processor.model.Name;
import dev.databacon.processor.model.NodeValue;
import dev.databacon.processor.model.Parent;
import dev.databacon.processor.model.Property;
import dev.databacon.processor.model.Property.Storage;
import dev.databacon.processor.model.Relation;
import dev.databacon.processor.model.Slot;
import dev.databacon.processor.model.ValueType;
import dev.databacon.processor.rule.ChildSites;
import dev.databacon.processor.rule.FieldSite;
import dev.databacon.processor.rule.FlagSite;
import dev.databacon.processor.rule.Owner;
import dev.databacon.processor.rule.RelationSite;
import dev.databacon.processor.value.Enums;
import dev.databacon.processor.value.UnsupportedTypeException;
import dev.databacon.processor.value.ValueTypes;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Links one field. */
final class FieldLinker {
  private final Linker linker;

  FieldLinker(Linker linker) {
    this.linker = linker;
  }

  Field link(FieldSite site) {
    return switch (site.mark().kind()) {
      case FLAG -> flag(site);
      case PROP -> property(site);
      case ALIAS -> alias(site);
      case NAME -> name(site);
      case VALUE -> new NodeValue(site.name(), slot(site), site.method().doc(), site.origin());
      case RELATION -> relation(site);
      case LOCK -> new Lease(site.name(), site.method().doc(), site.origin());
      case CHILD -> child(site);
      case PARENT -> parent(site);
      default -> throw new IllegalStateException(site.mark().kind() + " is not supported yet");
    };
  }

  private static Flag flag(FieldSite site) {
    boolean own = site.mark().text("side").equals("OWN");
    return new Flag(site.name(), flagType(site), own, site.method().doc(), site.origin());
  }

  private static FlagType flagType(FieldSite site) {
    String byDefault = site.mark().text("defaultValue");
    if (FlagSite.isBoolean(site)) {
      return new FlagType.Bool(byDefault.equals("true"));
    }
    int bits = FlagSite.bits(site);
    TypeDeclaration type = FlagSite.enumType(site);
    if (type == null) {
      int number = byDefault.isEmpty() ? 0 : Integer.parseInt(byDefault);
      return new FlagType.Int(bits, FlagSite.greatest(site), number);
    }
    EnumType read = Enums.of(type);
    EnumType.Constant first = read.constants().get(0);
    EnumType.Constant constant =
        read.constants().stream().filter(c -> c.name().equals(byDefault)).findFirst().orElse(first);
    return new FlagType.OfEnum(read, bits, site.mark().has("bits"), constant);
  }

  private Property property(FieldSite site) {
    Slot slot = slot(site);
    return new Property(
        site.name(),
        slot,
        storage(site.mark(), slot),
        linker.flags(site.mark().typeName("flags")),
        site.method().doc(),
        site.origin());
  }

  private static Storage storage(Mark mark, Slot slot) {
    if (mark.is("own")) {
      return Storage.OWN;
    }
    return mark.is("large") || slot.type() == ValueType.Scalar.BYTES ? Storage.LARGE : Storage.ROW;
  }

  private Slot slot(FieldSite site) {
    try {
      return ValueTypes.slot(linker.all(), site.type(), site.display(), site.origin());
    } catch (UnsupportedTypeException e) {
      throw new IllegalStateException("Not refused by the rules: " + site.display(), e);
    }
  }

  private Alias alias(FieldSite site) {
    String uniqueTo = site.mark().text("uniqueTo");
    return new Alias(
        site.name(),
        RelationSite.many(site.type()),
        uniqueTo.isEmpty() ? null : fieldName(site.owner(), uniqueTo),
        linker.flags(site.mark().typeName("flags")),
        site.method().doc(),
        site.origin());
  }

  private Name name(FieldSite site) {
    String search = site.mark().text("search");
    return new Name(
        site.name(),
        RelationSite.many(site.type()),
        search.isEmpty() ? Name.Search.PREFIX : Name.Search.valueOf(search),
        !site.mark().has("fold") || site.mark().is("fold"),
        linker.flags(site.mark().typeName("flags")),
        site.method().doc(),
        site.origin());
  }

  private Relation relation(FieldSite site) {
    TypeDeclaration type = target(site);
    FieldSite inverse = inverse(site, type);
    EdgeInterface edge = linker.edge(site.mark().typeName("edge"));
    if (edge == null && inverse != null) {
      edge = linker.edge(inverse.mark().typeName("edge"));
    }
    return new Relation(
        site.name(),
        RelationSite.many(site.type()),
        type.name(),
        inverse == null
            ? null
            : new Relation.Inverse(inverse.name(), RelationSite.many(inverse.type())),
        edge,
        site.mark().is("counted"),
        site.method().doc(),
        site.origin());
  }

  private Child child(FieldSite site) {
    TypeDeclaration target = target(site);
    boolean spread =
        target
            .mark(Mark.Kind.NODE)
            .filter(node -> node.text("placement").equals("SPREAD"))
            .isPresent();
    return new Child(site.name(), target.name(), spread, site.method().doc(), site.origin());
  }

  private Parent parent(FieldSite site) {
    TypeDeclaration target = target(site);
    List<FieldName> lists =
        ChildSites.of(site, target).stream().map(MethodDeclaration::name).toList();
    return new Parent(site.name(), target.name(), lists, site.method().doc(), site.origin());
  }

  private TypeDeclaration target(FieldSite site) {
    ClassName target = Objects.requireNonNull(RelationSite.target(site));
    return Objects.requireNonNull(linker.all().type(target));
  }

  private @Nullable FieldSite inverse(FieldSite site, TypeDeclaration target) {
    if (site.mark().is("symmetric")) {
      return site;
    }
    String name = site.mark().text("inverse");
    if (name.isEmpty()) {
      return null;
    }
    Owner other = Owner.of(linker.all(), target, Owner.Role.NODE);
    return other.relation(name);
  }

  private static FieldName fieldName(Owner owner, String name) {
    return Objects.requireNonNull(owner.method(name)).name();
  }
}
