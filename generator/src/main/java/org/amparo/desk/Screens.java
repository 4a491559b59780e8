package org.amparo.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.edit.EditException;
import org.amparo.edit.UnsavedForms;
import org.amparo.language.Languages;
import org.amparo.model.Address;
import org.amparo.model.Language;
import org.amparo.output.OutputFile;
import org.amparo.serve.Answer;
import org.amparo.serve.Request;

/**
 * Every address of the desk: its screens, what its scripts ask, its own files, pages of the site.
 */
final class Screens {

  private static final Pattern SCREEN = Pattern.compile("/([a-z-]{2,12})/([a-z-]*)");
  private static final Pattern FILE =
      Pattern.compile("/files/([a-z-]+\\.(?:js|css)|manual/[a-z-]+\\.png)");
  private static final String API = "/api/";

  /** The answer to a form that was saved: it leads to another page. */
  private static final int SAVED = 303;

  private static final String PAGE = "/page/";

  /** The colours and sizes that the desk shares with the pages of a site. */
  private static final String TOKENS = "tokens.css";

  private static final String SITE_TOKENS = "assets/css/1-tokens.css";

  private final Workplace place;
  private final KeptPage kept;
  private final Attendance attendance;
  private final Map<String, Screen> screens = new LinkedHashMap<>();
  private final Map<String, Screen> api = new LinkedHashMap<>();

  /**
   * @param attendance hears of pages that are opened and closed
   * @param end ends the desk
   */
  Screens(Workplace place, Attendance attendance, Runnable end) {
    this.place = place;
    this.kept = new KeptPage(place);
    this.attendance = attendance;
    BeginScreen begin = new BeginScreen(place);
    screens.put(BeginScreen.NAME, begin);
    screens.put(StartScreen.NAME, new StartScreen(place, begin));
    screens.put(NewScreen.NAME, new NewScreen(place));
    screens.put(ImportScreen.NAME, new ImportScreen(place));
    screens.put(TranslationScreen.NAME, new TranslationScreen(place));
    screens.put(MoveScreen.NAME, new MoveScreen(place));
    screens.put(BinScreen.NAME, new BinScreen(place));
    screens.put(HistoryScreen.NAME, new HistoryScreen(place));
    ImagesScreen images = new ImagesScreen(place);
    screens.put(ImagesScreen.NAME, images);
    api.put("thumbnail", images::thumbnail);
    addPrinting(new SheetPrinter(place));
    screens.put(PublishScreen.NAME, new PublishScreen(place));
    screens.put(TogetherScreen.NAME, new TogetherScreen(place));
    screens.put(ChooseScreen.NAME, new ChooseScreen(place));
    screens.put(HelpScreen.NAME, new HelpScreen(place));
    screens.put(EndScreen.NAME, new EndScreen(place, end));
    screens.put(SiteScreen.NAME, new SiteScreen(place));
    screens.put(QuestionsScreen.NAME, new QuestionsScreen(place));
    for (ListKind kind : ListKind.values()) {
      screens.put(kind.screen(), new ListScreen(place, kind));
    }
    api.put("form", new FormApi(place));
    api.put("type", new TypeApi(place));
    api.put("events", new EventsApi(place, attendance));
    api.put("links", new LinksApi(place));
    api.put("images", new ImageChoicesApi(place));
    api.put("paste", new PasteApi(place));
    api.put("image", new ImageApi(place));
    api.put("look", new LookApi(place));
  }

  private void addPrinting(SheetPrinter printer) {
    SheetApi sheets = new SheetApi(place, printer);
    PaperFit fit = new PaperFit(place, printer);
    screens.put(GuideScreen.NAME, new GuideScreen(place, fit));
    api.put("paper", fit::answer);
    screens.put(PrintScreen.NAME, new PrintScreen(place, printer));
    api.put("sheet", sheets::about);
    api.put("sheet-picture", sheets::picture);
    api.put("sheet-file", sheets::file);
    api.put("sheets", sheets::joined);
  }

  /** Returns whether a path is one of a screen, which a link in another tab may open. */
  static boolean isScreen(String path) {
    return SCREEN.matcher(path).matches() && !path.startsWith(API) && !path.startsWith(PAGE);
  }

  /** Returns the answer to an admitted request. */
  Answer answer(Request request, Fields fields) throws IOException {
    attendance.ask();
    String path = request.path();
    Matcher file = FILE.matcher(path);
    Matcher screen = SCREEN.matcher(path);
    if (path.equals("/")) {
      return Answer.redirect("/" + Languages.spoken().get(0) + "/");
    }
    if (file.matches()) {
      return file(file.group(1), request.ending());
    }
    if (path.startsWith(PAGE)) {
      return page(path.substring(PAGE.length()));
    }
    if (path.startsWith(API)) {
      Screen asked = api.get(path.substring(API.length()));
      return answer(Optional.ofNullable(asked), new Visit(language(fields), fields, request));
    }
    if (screen.matches() && Languages.spoken().contains(new Language(screen.group(1)))) {
      String name = screen.group(2).isEmpty() ? StartScreen.NAME : screen.group(2);
      Visit visit = new Visit(new Language(screen.group(1)), fields, request);
      return answer(Optional.ofNullable(screens.get(name)), visit);
    }
    return Answer.empty(404);
  }

  private static Language language(Fields fields) {
    List<Language> spoken = Languages.spoken();
    return spoken.stream()
        .filter(l -> l.tag().equals(fields.text("ui")))
        .findFirst()
        .orElse(spoken.get(0));
  }

  private Answer answer(Optional<Screen> screen, Visit visit) throws IOException {
    if (screen.isEmpty()) {
      return Answer.empty(404);
    }
    if (visit.request().isReading()) {
      return reading(screen.get(), visit);
    }
    try {
      Answer answer = screen.get().post(visit);
      if (answer.code() == SAVED && visit.fields().has(FormApi.KEY)) {
        new UnsavedForms(place.folder()).remove(visit.fields().text(FormApi.KEY));
      }
      return answer.code() == 404 ? kept.gone(visit) : answer;
    } catch (EditException e) {
      return kept.refused(visit, e);
    }
  }

  private Answer reading(Screen screen, Visit visit) throws IOException {
    try {
      return screen.get(visit);
    } catch (EditException e) {
      return kept.refused(visit, e);
    }
  }

  private Answer file(String name, String ending) throws IOException {
    String path = name.equals(TOKENS) ? SITE_TOKENS : Pages.FILES + name;
    Path file = place.folder().programFile(path);
    return Files.isRegularFile(file)
        ? Answer.of(200, ending, Files.readAllBytes(file))
        : Answer.empty(404);
  }

  /** Returns a file of the site. No script of it runs on the desk's origin. */
  private Answer page(String path) throws IOException {
    if (path.isEmpty()) {
      return Answer.empty(404);
    }
    Address address = new Address(path);
    Optional<OutputFile> file = place.state().file(address);
    String ending = path.substring(path.lastIndexOf('.') + 1);
    int code = file.isPresent() ? 200 : 404;
    Answer answer =
        ending.equals("html")
            ? Answer.of(code, ending, file.map(ShownPage::html).orElse(""))
            : Answer.of(code, ending, file.map(OutputFile::bytes).orElse(new byte[0]));
    return answer.with(
        "Content-Security-Policy", "sandbox allow-same-origin; frame-ancestors 'self'");
  }

  /** Returns what a browser sees that was not opened by the desk. */
  String closedDoor() {
    return inEveryLanguage("door.closed");
  }

  /** Returns what a browser sees if a request could not be answered. */
  String failed() {
    return inEveryLanguage("door.failed");
  }

  private String inEveryLanguage(String key) {
    StringBuilder out = new StringBuilder("<!doctype html><meta charset=\"utf-8\">");
    for (Language language : Languages.spoken()) {
      out.append("<p lang=\"").append(language).append("\">");
      out.append(place.pages().words(language).desk().get(key));
    }
    return out.toString();
  }
}
