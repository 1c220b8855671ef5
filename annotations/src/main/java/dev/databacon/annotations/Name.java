package dev.databacon.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A name: a string that finds its node by search, and need not be unique.
 *
 * <p>A method returning {@code String} declares at most one name of this kind per node, one
 * returning {@code List<String>} any number of them, in order. What finds a name is stored beside
 * it, so {@link #search} and {@link #fold} cannot change later.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Name {
  /** How the name is searched. */
  Search search() default Search.PREFIX;

  /** The interface whose {@link Flag} methods are stored with each name; none by default. */
  Class<?> flags() default void.class;

  /** Whether case, accents and width are ignored in a search and in its order. */
  boolean fold() default true;
}
