package org.amparo.attachment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amparo.model.SourcePlace;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;

/** Checks that an attachment is what its name says, and whether it says who made it. */
public final class AttachmentCheck {

  private AttachmentCheck() {}

  /**
   * Returns the problems of an attachment.
   *
   * @param file its path from the site's folder
   */
  public static List<Problem> problems(String file, AttachmentType type, byte[] bytes) {
    List<Problem> problems = new ArrayList<>();
    SourcePlace place = SourcePlace.wholeFile(file);
    if (!type.begins(bytes)) {
      String ending = file.substring(file.lastIndexOf('.') + 1);
      problems.add(Problem.of(ProblemCode.OTHER_ATTACHMENT, place, ending, type.name()));
      return problems;
    }
    Optional<String> author = Optional.empty();
    if (type.isPackage()) {
      author = PackageAuthor.of(bytes);
    } else if (type == AttachmentType.PDF) {
      author = PdfAuthor.of(bytes);
    }
    author.ifPresent(a -> problems.add(Problem.of(ProblemCode.NAMES_AUTHOR, place, a)));
    return problems;
  }
}
