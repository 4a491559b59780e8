package org.amparo.image;

import java.util.List;
import org.amparo.model.SourcePlace;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;

/** Thrown for an image that cannot be published. */
final class RefusedImage extends Exception {

  private static final long serialVersionUID = 1L;

  private final ProblemCode code;
  private final transient List<String> details;

  /**
   * @param details the values of the problem's messages
   */
  RefusedImage(ProblemCode code, String... details) {
    super(code.toString());
    this.code = code;
    this.details = List.of(details);
  }

  /** Returns the exception for a file that ends too early or is not valid. */
  static RefusedImage damaged() {
    return new RefusedImage(ProblemCode.DAMAGED_IMAGE);
  }

  /**
   * Returns the problem for the author.
   *
   * @param file the image's file, as its path from the site's folder
   */
  Problem problem(String file) {
    return Problem.of(code, SourcePlace.wholeFile(file), details.toArray(String[]::new));
  }
}
