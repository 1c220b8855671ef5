package dev.databacon.processor.generate;

import com.palantir.javapoet.ClassName;

/**
 * The types of the runtime that generated code names. They are written down here and nowhere else,
 * since the processor does not have the runtime on its class path; a test loads each of them.
 */
final class RuntimeTypes {
  private static final String ROOT = "dev.databacon";
  private static final String NODE = "dev.databacon.node";
  private static final String PATH = "dev.databacon.path";
  private static final String SCHEMA = "dev.databacon.schema";

  static final ClassName DATABACON = ClassName.get(ROOT, "Databacon");
  static final ClassName ADD_OPTION = ClassName.get(ROOT, "Options", "AddOption");
  static final ClassName READ_OPTION = ClassName.get(ROOT, "Options", "ReadOption");

  static final ClassName SEARCH_OPTION = ClassName.get(ROOT, "Options", "SearchOption");
  static final ClassName PHONETIC_OPTION = ClassName.get(ROOT, "Options", "PhoneticOption");
  static final ClassName TRIGRAM_OPTION = ClassName.get(ROOT, "Options", "TrigramOption");

  // The bases of generated classes.
  static final ClassName HANDLE = ClassName.get(NODE, "Handle");
  static final ClassName DAO = ClassName.get(NODE, "Dao");
  static final ClassName NODE_DRAFT = ClassName.get(NODE, "NodeDraft");
  static final ClassName FLAG_SNAPSHOT = ClassName.get(NODE, "FlagSnapshot");
  static final ClassName FLAG_DRAFT = ClassName.get(NODE, "FlagDraft");
  static final ClassName ALIAS_HIT = ClassName.get(NODE, "AliasHit");
  static final ClassName ENTRY = ClassName.get(NODE, "Entry");
  static final ClassName EDGE_SNAPSHOT = ClassName.get(NODE, "EdgeSnapshot");
  static final ClassName EDGE_DATA = ClassName.get(NODE, "EdgeData");
  static final ClassName EDGE_DRAFT = ClassName.get(NODE, "EdgeDraft");
  static final ClassName NAME_HIT = ClassName.get(NODE, "NameHit");
  static final ClassName PAGE = ClassName.get(NODE, "Page");

  // What is read by walks and shapes.
  static final ClassName NODE_PATH = ClassName.get(PATH, "NodePath");
  static final ClassName VALUE_PATH = ClassName.get(PATH, "ValuePath");
  static final ClassName PATH_PLAN = ClassName.get(PATH, "PathPlan");
  static final ClassName SHAPE = ClassName.get(PATH, "Shape");

  // The fields of handles.
  static final ClassName FLAG_FIELD = ClassName.get(NODE, "FlagField");
  static final ClassName FLAGS_FIELD = ClassName.get(NODE, "FlagsField");
  static final ClassName PROPERTY_FIELD = ClassName.get(NODE, "PropertyField");
  static final ClassName FLAGGED_PROPERTY_FIELD = ClassName.get(NODE, "FlaggedPropertyField");
  static final ClassName NUMBER_FIELD = ClassName.get(NODE, "NumberField");
  static final ClassName FLAGGED_NUMBER_FIELD = ClassName.get(NODE, "FlaggedNumberField");
  static final ClassName DOUBLE_FIELD = ClassName.get(NODE, "DoubleField");
  static final ClassName FLAGGED_DOUBLE_FIELD = ClassName.get(NODE, "FlaggedDoubleField");
  static final ClassName DECIMAL_FIELD = ClassName.get(NODE, "DecimalField");
  static final ClassName FLAGGED_DECIMAL_FIELD = ClassName.get(NODE, "FlaggedDecimalField");
  static final ClassName VALUE_FIELD = ClassName.get(NODE, "ValueField");
  static final ClassName COUNTER_FIELD = ClassName.get(NODE, "CounterField");
  static final ClassName ALIAS_FIELD = ClassName.get(NODE, "AliasField");
  static final ClassName FLAGGED_ALIAS_FIELD = ClassName.get(NODE, "FlaggedAliasField");
  static final ClassName ALIAS_LIST_FIELD = ClassName.get(NODE, "AliasListField");
  static final ClassName FLAGGED_ALIAS_LIST_FIELD = ClassName.get(NODE, "FlaggedAliasListField");
  static final ClassName NAME_FIELD = ClassName.get(NODE, "NameField");
  static final ClassName FLAGGED_NAME_FIELD = ClassName.get(NODE, "FlaggedNameField");
  static final ClassName NAME_LIST_FIELD = ClassName.get(NODE, "NameListField");
  static final ClassName FLAGGED_NAME_LIST_FIELD = ClassName.get(NODE, "FlaggedNameListField");
  static final ClassName TO_ONE_FIELD = ClassName.get(NODE, "ToOneField");
  static final ClassName EDGE_TO_ONE_FIELD = ClassName.get(NODE, "EdgeToOneField");
  static final ClassName TO_MANY_FIELD = ClassName.get(NODE, "ToManyField");
  static final ClassName EDGE_LIST_FIELD = ClassName.get(NODE, "EdgeListField");

  static final ClassName LEASE = ClassName.get(NODE, "Lease");
  static final ClassName CHILD_LIST_FIELD = ClassName.get(NODE, "ChildListField");
  static final ClassName PARENT_FIELD = ClassName.get(NODE, "ParentField");

  // The descriptors.
  static final ClassName NODE_TYPE = ClassName.get(NODE, "NodeType");
  static final ClassName RELATION = ClassName.get(NODE, "Relation");
  static final ClassName CHILDREN = ClassName.get(NODE, "Children");
  static final ClassName PARENT_KIND = ClassName.get(SCHEMA, "ParentKind");
  static final ClassName FLAG_KEY = ClassName.get(SCHEMA, "FlagKey");
  static final ClassName PROPERTY_KEY = ClassName.get(SCHEMA, "PropertyKey");
  static final ClassName VALUE_KEY = ClassName.get(SCHEMA, "ValueKey");
  static final ClassName COUNTER_KEY = ClassName.get(SCHEMA, "CounterKey");
  static final ClassName ALIAS_KIND = ClassName.get(SCHEMA, "AliasKind");
  static final ClassName NAME_KIND = ClassName.get(SCHEMA, "NameKind");
  static final ClassName LEASE_KEY = ClassName.get(SCHEMA, "LeaseKey");
  static final ClassName CODECS = ClassName.get(SCHEMA, "Codecs");
  static final ClassName RECORD_CODEC = ClassName.get(SCHEMA, "RecordCodec");

  private RuntimeTypes() {}
}
