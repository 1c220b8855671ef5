package dev.databacon.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Gives a test class, or one test method, a cluster with empty databases.
 *
 * <pre>{@code
 * @DatabaconTest(servers = 2)
 * class UserTest {
 *   @Test
 *   void isFoundByName(Databacon db) { … }
 * }
 * }</pre>
 *
 * <p>On a class, its tests and those of its nested classes share the databases and what is in them,
 * unless {@link #freshPerTest()}; on a method, the method has its own. A parameter of type {@link
 * dev.databacon.Databacon} gets a client, the same one for all tests that share data, closed after
 * the last. One of type {@link TestCluster} gets the cluster. {@link ServerSupply} says where the
 * servers come from.
 *
 * <p>After each test nothing may be left prepared, and no connection may be in use or within a
 * transaction; and if there is a client, everything stored must agree: edges with their other ends,
 * aliases with their lookups, rows with their nodes. The test fails otherwise. (This reads all rows
 * that are there. A test that breaks data on purpose connects with {@link
 * dev.databacon.Databacon#connect} itself, which is not looked after.) After the last test no
 * connection may be left at all. For that reason the tests of one class run one after the other,
 * whatever JUnit's configuration says; classes may run at once.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@Execution(ExecutionMode.SAME_THREAD)
@ExtendWith(DatabaconExtension.class)
public @interface DatabaconTest {
  /** How many servers the cluster has. */
  int servers() default 1;

  /**
   * Says whether each test of an annotated class starts with empty databases and a client of its
   * own: after each, all schemas are dropped, which is faster than to make databases anew.
   */
  boolean freshPerTest() default false;
}
