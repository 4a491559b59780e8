package org.amparo.desk;

import java.io.IOException;
import java.io.OutputStream;
import org.amparo.serve.Answer;

/** The stream of events that each page of the desk holds while it is open. */
final class EventsApi implements Screen {

  private final Workplace place;
  private final Attendance attendance;

  EventsApi(Workplace place, Attendance attendance) {
    this.place = place;
    this.attendance = attendance;
  }

  @Override
  public Answer get(Visit visit) {
    return Answer.events(this::write);
  }

  private void write(OutputStream out) throws IOException, InterruptedException {
    attendance.arrive();
    try {
      place.site().events(out);
    } finally {
      attendance.leave();
    }
  }
}
