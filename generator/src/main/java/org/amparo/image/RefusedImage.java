package org.amparo.image;

import java.util.List;
import org.amparo.model.SourcePlace;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;

/** An image that is not published as it is. */
final class RefusedImage extends Exception {

  private static final long serialVersionUID = 1L;

  private final ProblemCode code;
  private final transient List<String> details;

  /**
   * @param details the words that fill the problem's sentences
   */
  RefusedImage(ProblemCode code, String... details) {
    super(code.toString());
    this.code = code;
    this.details = List.of(details);
  }

  /** An image that ends too early, or is not what its format asks for. */
  static RefusedImage damaged() {
    return new RefusedImage(ProblemCode.DAMAGED_IMAGE);
  }

  /**
   * What an author is told.
   *
   * @param file the image's path from the site's folder
   */
  Problem problem(String file) {
    return Problem.of(code, SourcePlace.wholeFile(file), details.toArray(String[]::new));
  }
}
