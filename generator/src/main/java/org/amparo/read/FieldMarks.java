package org.amparo.read;

import java.util.List;
import org.amparo.markdown.PlainField;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;
import org.amparo.yaml.Fields;
import org.amparo.yaml.YamlValue.Scalar;

/** Reports the marks of Markdown in fields that pages show as they are. */
final class FieldMarks {

  private FieldMarks() {}

  /** Checks the texts of some fields, in all their languages. */
  static void check(Fields fields, List<String> keys) {
    for (String key : keys) {
      for (Scalar text : fields.scalars(key)) {
        PlainField.mark(text.text())
            .map(mark -> Problem.of(ProblemCode.MARK_IN_FIELD, text.place(), mark))
            .ifPresent(fields::report);
      }
    }
  }
}
