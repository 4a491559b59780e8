package org.amparo.template;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a template may call: a value of the model that takes arguments. */
@FunctionalInterface
public interface TemplateFunction {

  /**
   * Gives the value of a call.
   *
   * @param arguments as the template wrote them, strings and numbers as such
   */
  Object call(List<@Nullable Object> arguments);
}
