package dev.databacon.processor.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.databacon.node.EdgeSnapshot;
import dev.databacon.node.Entry;
import dev.databacon.node.Handle;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The reserved names are those of the runtime's own members. */
class NameIsFreeTest {
  @Test
  void everyMemberThatAFieldWouldOverrideIsReserved() {
    assertThat(NameIsFree.reserved(Owner.Role.NODE)).containsAll(names(Handle.class));
    assertThat(NameIsFree.reserved(Owner.Role.EDGE)).containsAll(names(EdgeSnapshot.class));
    assertThat(NameIsFree.reserved(Owner.Role.FLAGS)).containsAll(names(Entry.class));
  }

  private static List<String> names(Class<?> type) {
    return Stream.concat(
            Arrays.stream(type.getDeclaredMethods()),
            Arrays.stream(Object.class.getDeclaredMethods()))
        .filter(m -> !Modifier.isPrivate(m.getModifiers()) && !m.isSynthetic())
        .filter(m -> m.getParameterCount() == 0)
        .filter(m -> Modifier.isPublic(m.getModifiers()) || Modifier.isProtected(m.getModifiers()))
        .map(Method::getName)
        .toList();
  }
}
