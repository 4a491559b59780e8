package org.amparo.desk;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** When a desk ends by itself. */
class AttendanceTest {

  private Instant now = Instant.EPOCH;
  private final Attendance attendance = new Attendance(() -> now, Duration.ofMinutes(30));

  private void minutesLater(int minutes) {
    now = now.plus(Duration.ofMinutes(minutes));
  }

  @Test
  void itWaitsForTheFirstPage() {
    minutesLater(30);
    assertFalse(attendance.isOver());
    minutesLater(1);
    assertTrue(attendance.isOver());
  }

  @Test
  void anOpenPageKeepsItForEver() {
    attendance.arrive();
    minutesLater(10_000);
    assertFalse(attendance.isOver());
  }

  @Test
  void itEndsHalfAnHourAfterTheLastPageWent() {
    attendance.arrive();
    attendance.arrive();
    attendance.leave();
    minutesLater(60);
    assertFalse(attendance.isOver());
    attendance.leave();
    minutesLater(30);
    assertFalse(attendance.isOver());
    minutesLater(1);
    assertTrue(attendance.isOver());
  }

  @Test
  void aRequestWithoutAPageCounts() {
    minutesLater(29);
    attendance.ask();
    minutesLater(29);
    assertFalse(attendance.isOver());
  }
}
