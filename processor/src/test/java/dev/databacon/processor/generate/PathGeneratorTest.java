package dev.databacon.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which steps of a generated path take another name than their field. */
class PathGeneratorTest {

  @Test
  void theyAreThoseThatTheRuntimesPathCallsWithoutAnArgument() throws ClassNotFoundException {
    Class<?> path = Class.forName(RuntimeTypes.NODE_PATH.reflectionName());
    Set<String> called =
        Arrays.stream(path.getMethods())
            .filter(PathGeneratorTest::needsNoArgument)
            .map(Method::getName)
            .collect(Collectors.toSet());
    Arrays.stream(path.getDeclaredMethods())
        .filter(method -> Modifier.isProtected(method.getModifiers()) && needsNoArgument(method))
        .forEach(method -> called.add(method.getName()));
    // What every object has is no name of a field anyway.
    Arrays.stream(Object.class.getMethods()).map(Method::getName).forEach(called::remove);

    assertThat(PathGenerator.TAKEN).containsExactlyInAnyOrderElementsOf(called);
  }

  private static boolean needsNoArgument(Method method) {
    int parameters = method.getParameterCount();
    return !method.isSynthetic() && (parameters == 0 || (parameters == 1 && method.isVarArgs()));
  }
}
