package dev.databacon.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An alias: a string that finds its node, unique per alias over the whole cluster.
 *
 * <p>A method returning {@code String} declares at most one alias of this kind per node, one
 * returning {@code List<String>} any number of them, in order.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Alias {
  /** The interface whose {@link Flag} methods are stored with each alias; none by default. */
  Class<?> flags() default void.class;

  /**
   * The name of a to-one relation of the same node type. The alias is then unique among the nodes
   * that have the same node at that relation, instead of over the whole cluster. While a node leads
   * nowhere there, its aliases are in nobody's way and no lookup finds them.
   */
  String uniqueTo() default "";
}
