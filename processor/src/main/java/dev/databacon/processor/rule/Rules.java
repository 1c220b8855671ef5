package dev.databacon.processor.rule;

import dev.databacon.processor.declaration.Declarations;
import java.util.List;

/** Every rule, by the stage in which it is asked. */
final class Rules {
  /** About an interface itself; its members are judged only if all of these are kept. */
  static final List<Rule<Owner>> INTERFACE =
      List.of(
          new NodeIsInterface(),
          new NoTypeParameters(),
          new InterfaceIsVisible(),
          new NodesDoNotExtendNodes());

  /** About an interface, without a bearing on its members. */
  static final List<Rule<Owner>> INTERFACE_ALSO =
      List.of(new KotlinMembersAreSeen(), new TypeWasRenamed());

  /** About the form of a method; it is judged as a field only if all of these are kept. */
  static final List<Rule<Method>> METHOD =
      List.of(
          new NotSuspend(),
          new NoParameters(),
          new NoMethodTypeParameters(),
          new OneAnnotation(),
          new AnAnnotation(),
          new NoBody());

  /** About a field by itself. */
  static final List<Rule<FieldSite>> FIELD =
      List.of(
          new FlagsHoldFlags(),
          new EdgesHoldFlagsAndValue(),
          new NameIsFree(),
          new NameIsNoKotlinKeyword(),
          new KotlinTypeIsNullable(),
          new TypesAreVisible(),
          new StorableType(),
          new OneWayApart(),
          new FlagHasFlagType(),
          new FlagHasRange(),
          new FlagRangeFits(),
          new FlagDefaultIsValue(),
          new SideIsOfEdge(),
          new AliasIsString(),
          new NameIsString(),
          new LockIsLease(),
          new UniqueToIsToOne(),
          new FlagsComeFromInterface(),
          new EdgeComesFromInterface(),
          new RelationHasTarget(),
          new RelationTargetIsNode(),
          new ChildHasTarget(),
          new ChildTargetIsNode(),
          new ParentHasTarget(),
          new ParentHoldsType());

  /** About the sound fields of an interface together. */
  static final List<Rule<SoundFields>> FIELDS =
      List.of(
          new FieldsHaveOwnNames(),
          new SearchesHaveOwnNames(),
          new OneValue(),
          new FlagsFit(),
          new ParentsDiffer());

  /** About stored names of fields, constants and components. */
  static final List<Rule<FirstNames>> NAMES = List.of(new FirstNamesDiffer(), new RetiredIsGone());

  /** About a relation and its target. */
  static final List<Rule<RelationSite>> RELATION =
      List.of(new InverseIsKnown(), new InverseIsAnother(), new SymmetricHasNoSides());

  /** About the two sides of a relation. */
  static final List<Rule<RelationPair>> PAIR =
      List.of(new InverseTargetsBack(), new InversePointsBack(), new EdgesAgree());

  /** About everything that was read. */
  static final List<Rule<Declarations>> ALL =
      List.of(new RetiredTypesAreGone(), new FieldsAreInInterfaces());

  private Rules() {}
}
