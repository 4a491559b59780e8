package org.amparo.desk;

import java.io.IOException;
import org.amparo.serve.Answer;

/** A page of the desk, with the changes that its forms make. */
interface Screen {

  /**
   * Returns the page.
   *
   * @throws IOException if a file cannot be read
   */
  Answer get(Visit visit) throws IOException;

  /**
   * Makes a change. The request carries the change key.
   *
   * @return most often {@link Answer#redirect}, so that loading the page again changes nothing
   * @throws IOException if a file cannot be read or written
   */
  default Answer post(Visit visit) throws IOException {
    return Answer.empty(405);
  }
}
