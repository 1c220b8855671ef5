package dev.databacon;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The arrows between packages, as docs/architecture.md draws them. */
class ArchitectureTest {
  private static final JavaClasses RUNTIME =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.databacon");

  @Test
  void arrowsPointDownwards() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .withOptionalLayers(true)
        .layer("check")
        .definedBy("dev.databacon.check")
        .layer("api")
        .definedBy(
            "dev.databacon", "dev.databacon.node", "dev.databacon.path", "dev.databacon.fetch")
        .layer("engine")
        .definedBy("dev.databacon.engine")
        .layer("write")
        .definedBy("dev.databacon.write")
        .layer("plan")
        .definedBy("dev.databacon.plan")
        .layer("cluster")
        .definedBy("dev.databacon.cluster")
        .layer("pool")
        .definedBy("dev.databacon.pool")
        .layer("sql")
        .definedBy("dev.databacon.sql")
        .whereLayer("check")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("api")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("engine")
        .mayOnlyBeAccessedByLayers("api", "check")
        .whereLayer("write")
        .mayOnlyBeAccessedByLayers("api", "engine", "check")
        .whereLayer("plan")
        .mayOnlyBeAccessedByLayers("api", "engine", "write", "check")
        .whereLayer("cluster")
        .mayOnlyBeAccessedByLayers("api", "engine", "write", "plan", "check")
        .whereLayer("pool")
        .mayOnlyBeAccessedByLayers("api", "cluster")
        .check(RUNTIME);
  }

  @Test
  void nothingGoesRoundInCircles() {
    slices().matching("dev.databacon.(*)..").should().beFreeOfCycles().check(RUNTIME);
  }

  @Test
  void onlySqlTalksJdbc() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.databacon.sql")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql", "org.postgresql..")
        .check(RUNTIME);
  }

  @Test
  void onlyThePoolKnowsHikari() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.databacon.pool")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.zaxxer..")
        .check(RUNTIME);
  }

  @Test
  void errorsAndSchemaAreLeaves() {
    classes()
        .that()
        .resideInAPackage("dev.databacon.error")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("dev.databacon.error", "java..", "org.jspecify..")
        .check(RUNTIME);
    classes()
        .that()
        .resideInAPackage("dev.databacon.schema")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "dev.databacon.schema",
            "dev.databacon.error",
            "java..",
            "org.jspecify..",
            "tools.jackson..",
            "org.apache.commons.codec..")
        .check(RUNTIME);
  }

  @Test
  void soundsAreComputedInOnePlace() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("dev.databacon.schema.Sound")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.commons.codec..")
        .check(RUNTIME);
  }

  @Test
  void nobodyReflectsOnUserTypes() {
    noClasses().should().dependOnClassesThat().resideInAPackage("java.lang.reflect").check(RUNTIME);
  }
}
