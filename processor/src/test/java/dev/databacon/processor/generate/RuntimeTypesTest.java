package dev.databacon.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The names of runtime types that the processor writes down are those of the runtime. */
class RuntimeTypesTest {

  @Test
  void everyNamedTypeExistsInTheRuntimeAndIsPublic() throws Exception {
    List<Field> constants =
        Arrays.stream(RuntimeTypes.class.getDeclaredFields())
            .filter(constant -> constant.getType() == ClassName.class)
            .toList();
    assertThat(constants).hasSizeGreaterThan(30);
    for (Field constant : constants) {
      ClassName name = (ClassName) constant.get(null);
      assertThat(Class.forName(name.reflectionName())).as(constant.getName()).isPublic();
    }
  }
}
