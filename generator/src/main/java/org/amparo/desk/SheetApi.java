package org.amparo.desk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.model.Address;
import org.amparo.model.Pamphlet;
import org.amparo.model.PamphletFormat;
import org.amparo.output.OutputFile;
import org.amparo.pamphlet.JoinedPamphlets;
import org.amparo.pamphlet.PlannedPamphlet;
import org.amparo.pamphlet.PrintedPamphlet;
import org.amparo.pamphlet.SheetPicture;
import org.amparo.pamphlet.Turning;
import org.amparo.problem.Checked;
import org.amparo.problem.Problem;
import org.amparo.serve.Answer;
import org.amparo.text.FileSize;
import org.amparo.text.Json;
import org.amparo.text.Messages;

/** Gives the print screen a pamphlet: what it is, its picture, its file, or all joined. */
final class SheetApi {

  /** The field that names a pamphlet by the address of its PDF. */
  static final String FIELD = "pamphlet";

  /** The longer side of a picture, in pixels: twice as long as it is shown. */
  private static final int PICTURE = 420;

  /** More copies of one pamphlet are a typing error. */
  private static final int MAX_COPIES = 1000;

  private final Workplace place;
  private final SheetPrinter printer;
  private final Thumbnails thumbnails = new Thumbnails();

  SheetApi(Workplace place, SheetPrinter printer) {
    this.place = place;
    this.printer = printer;
  }

  /** Answers how many sides a pamphlet has, or why there is none. */
  Answer about(Visit visit) throws IOException {
    Optional<PlannedPamphlet> planned = printer.planned(visit.fields().text(FIELD));
    if (planned.isEmpty()) {
      return Answer.empty(404);
    }
    Address address = planned.get().address();
    Checked<Optional<PrintedPamphlet>> printed = printer.print(address);
    Messages desk = place.words(visit).desk();
    Map<String, Object> answer = new LinkedHashMap<>();
    if (printed.value().isPresent()) {
      Pamphlet pamphlet = printed.value().get().pamphlet();
      int sheets = sheets(pamphlet);
      String size = FileSize.of(pamphlet.bytes(), visit.language().locale());
      answer.put("sheets", sheets);
      String sides = desk.get("print.sides", pamphlet.pages(), sheets, size);
      answer.put("words", (sides + " " + problem(visit, planned.get(), tooLong(printed))).strip());
      answer.put("picture", "/api/sheet-picture?" + FIELD + "=" + Visit.encoded(address.path()));
    } else {
      String why = problem(visit, planned.get(), printed.problems());
      answer.put("words", why.isEmpty() ? desk.get("print.failed") : why);
    }
    return Answer.of(200, "json", Json.of(answer));
  }

  private static int sheets(Pamphlet pamphlet) {
    boolean oneSide = Turning.of(pamphlet.format()) == Turning.ONE_SIDE;
    return oneSide ? pamphlet.pages() : (pamphlet.pages() + 1) / 2;
  }

  private static List<Problem> tooLong(Checked<Optional<PrintedPamphlet>> printed) {
    return printed.problems().stream().filter(p -> PaperFit.TOO_LONG.contains(p.code())).toList();
  }

  /** Returns the first problem of the pamphlet's own text and how to mend it; empty if none. */
  private String problem(Visit visit, PlannedPamphlet planned, List<Problem> problems) {
    Words words = place.words(visit);
    return problems.stream()
        .filter(p -> concerns(p, planned))
        .findFirst()
        .map(p -> p.what(words.problems()) + " " + p.hint(words.problems()))
        .orElse("");
  }

  private boolean concerns(Problem problem, PlannedPamphlet planned) {
    String file = problem.place().file();
    return place.state().site().orElseThrow().checked().site().guides().stream()
            .filter(g -> g.id().equals(planned.guide()))
            .filter(g -> g.language().equals(planned.language()))
            .anyMatch(g -> file.startsWith(g.file().substring(0, g.file().lastIndexOf('.'))))
        || planned.guide().isEmpty();
  }

  /** Answers a picture of the first side. */
  Answer picture(Visit visit) throws IOException {
    Optional<OutputFile> file = file(visit.fields().text(FIELD));
    return file.isEmpty()
        ? Answer.empty(404)
        : Answer.of(200, "png", thumbnails.of(file.get(), pdf -> SheetPicture.png(pdf, PICTURE)));
  }

  /** Answers the file itself. */
  Answer file(Visit visit) throws IOException {
    Optional<OutputFile> file = file(visit.fields().text(FIELD));
    return file.map(f -> pdf(f.bytes(), f.path().substring(f.path().lastIndexOf('/') + 1)))
        .orElse(Answer.empty(404));
  }

  private Optional<OutputFile> file(String address) throws IOException {
    Optional<PlannedPamphlet> planned = printer.planned(address);
    return planned.isEmpty()
        ? Optional.empty()
        : printer.print(planned.get().address()).value().map(PrintedPamphlet::file);
  }

  private static Answer pdf(byte[] bytes, String name) {
    return Answer.of(200, "pdf", bytes)
        .with("Content-Disposition", "inline; filename=\"" + name + "\"");
  }

  /** Answers one PDF of all pamphlets on A4 with their copies, in the order of the fields. */
  Answer joined(Visit visit) throws IOException {
    List<String> addresses = visit.fields().all(FIELD);
    List<String> copies = visit.fields().all("copies");
    List<JoinedPamphlets.Copies> all = new ArrayList<>();
    for (int i = 0; i < Math.min(addresses.size(), copies.size()); i++) {
      Optional<PlannedPamphlet> planned =
          printer.planned(addresses.get(i)).filter(p -> SheetPrinter.isA4(p.format()));
      int number = number(copies.get(i));
      if (planned.isPresent() && number > 0) {
        PamphletFormat format = planned.get().format();
        printer
            .print(planned.get().address())
            .value()
            .map(printed -> new JoinedPamphlets.Copies(format, printed.file().bytes(), number))
            .ifPresent(all::add);
      }
    }
    Messages desk = place.words(visit).desk();
    return all.isEmpty()
        ? Answer.redirect(visit.to(PrintScreen.NAME) + "?nothing")
        : pdf(JoinedPamphlets.join(desk.get("print.joined"), all), desk.get("print.joined.file"));
  }

  /** Returns a number of copies; 0 for what is none. */
  private static int number(String typed) {
    try {
      return Math.max(0, Math.min(MAX_COPIES, Integer.parseInt(typed.strip())));
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
