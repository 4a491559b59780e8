package org.amparo.desk;

import org.amparo.serve.Answer;

/** An address that scripts send something to; it has no page. */
interface PostApi extends Screen {

  @Override
  default Answer get(Visit visit) {
    return Answer.empty(405);
  }
}
