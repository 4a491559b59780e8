package org.amparo.template;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A function that templates call. */
@FunctionalInterface
public interface TemplateFunction {

  /**
   * Returns the value of a call.
   *
   * @param arguments the arguments as Java objects
   */
  Object call(List<@Nullable Object> arguments);
}
