package org.amparo.desk;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import org.amparo.model.Language;
import org.amparo.publish.Machine;
import org.amparo.source.SiteFolder;
import org.amparo.testing.TestSite;

/** Desks in Spanish, on the day that tests build for. A fault of the desk fails a test. */
public final class Desks {

  private Desks() {}

  /** A desk of a folder, on any free port, with secrets that are always the same. */
  public static Desk of(SiteFolder folder) throws IOException {
    Machine machine = new Machine(Map.of(), folder.root().resolve("home"));
    Desk.Options options =
        new Desk.Options(0, new Language("es"), Clock.systemUTC(), machine, Desks::fail);
    return new Desk(folder, options, LocalDate.parse(TestSite.CLOCK), new Random(1));
  }

  private static void fail(Exception fault) {
    throw new IllegalStateException("the desk could not answer", fault);
  }
}
