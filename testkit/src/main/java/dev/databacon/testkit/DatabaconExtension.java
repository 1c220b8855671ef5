package dev.databacon.testkit;

import java.lang.reflect.AnnotatedElement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * Does what {@link DatabaconTest} says: makes the cluster before a class or a method, hands it to
 * parameters, looks after each test for what it left behind, and drops the databases.
 */
public final class DatabaconExtension
    implements BeforeAllCallback,
        AfterAllCallback,
        BeforeEachCallback,
        AfterEachCallback,
        ParameterResolver {
  private static final ExtensionContext.Namespace NAMESPACE =
      ExtensionContext.Namespace.create(DatabaconExtension.class);

  /** JUnit makes the extension. */
  public DatabaconExtension() {}

  @Override
  public void beforeAll(ExtensionContext context) {
    open(context, context.getTestClass());
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    open(context, context.getTestMethod());
  }

  @Override
  public void afterEach(ExtensionContext context) {
    try {
      Fixture fixture = fixture(context);
      if (fixture != null) {
        fixture.endTest();
      }
    } finally {
      close(context);
    }
  }

  @Override
  public void afterAll(ExtensionContext context) {
    close(context);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return Fixture.provides(parameter.getParameter().getType());
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Fixture fixture = fixture(context);
    if (fixture == null) {
      throw new ParameterResolutionException(
          "There is no cluster for '"
              + parameter.getParameter()
              + "': annotate the class, not only a test method, with @DatabaconTest.");
    }
    return fixture.provide(parameter.getParameter().getType());
  }

  private static void open(ExtensionContext context, Optional<? extends AnnotatedElement> element) {
    AnnotationSupport.findAnnotation(element, DatabaconTest.class)
        .ifPresent(test -> store(context).put(key(context), Fixture.of(test)));
  }

  private static void close(ExtensionContext context) {
    Fixture own = store(context).remove(key(context), Fixture.class);
    if (own != null) {
      own.close();
    }
  }

  /** The nearest one: a method's own, else its class's, else that of a class around it. */
  private static @Nullable Fixture fixture(ExtensionContext context) {
    Optional<ExtensionContext> at = Optional.of(context);
    while (at.isPresent()) {
      Fixture fixture = store(at.get()).get(key(at.get()), Fixture.class);
      if (fixture != null) {
        return fixture;
      }
      at = at.get().getParent();
    }
    return null;
  }

  private static ExtensionContext.Store store(ExtensionContext context) {
    return context.getStore(NAMESPACE);
  }

  /** Stores inherit from their parents, so the key tells whose fixture it is. */
  private static String key(ExtensionContext context) {
    return context.getUniqueId();
  }
}
