package org.amparo.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.amparo.language.Languages;
import org.amparo.markdown.ProgramText;
import org.amparo.model.Language;
import org.amparo.serve.Answer;

/** The manual, page by page. */
final class HelpScreen implements Screen {

  static final String NAME = "help";

  /** The folder of the manual below the desk's own files. */
  static final String FOLDER = "manual/";

  /** The pages; {@code help.PAGE.file} is the file of each. The first one opens first. */
  static final List<String> PAGES =
      List.of(
          "manual",
          "writing",
          "files",
          "together",
          "publish",
          "publish-stick",
          "publish-sftp",
          "publish-ftps",
          "publish-branch",
          "publish-store",
          "publish-alone");

  private final Workplace place;

  HelpScreen(Workplace place) {
    this.place = place;
  }

  @Override
  public Answer get(Visit visit) throws IOException {
    String name = visit.fields().first("page").orElse(PAGES.get(0));
    if (!PAGES.contains(name)) {
      return Answer.empty(404);
    }
    String path = Pages.FILES + FOLDER + file(visit.language(), name);
    String text = Files.readString(place.folder().programFile(path));
    Map<String, String> addresses = addresses(visit.language());
    List<ProgramText.Part> parts =
        ProgramText.parts(text, written -> addresses.getOrDefault(written, picture(written)));
    Map<String, String> pages = new LinkedHashMap<>();
    PAGES.forEach(page -> pages.put(page, address(visit.language(), page)));
    return place.pages().page(visit, NAME, Map.of("parts", parts, "pages", pages, "shown", name));
  }

  private String file(Language language, String page) {
    return place.pages().words(language).desk().get("help." + page + ".file");
  }

  private static String address(Language language, String page) {
    String screen = Visit.address(language, NAME);
    return page.equals(PAGES.get(0)) ? screen : screen + "?page=" + page;
  }

  /**
   * Returns the address of each page by the name of its file. A file of several languages has the
   * address of the one that is shown.
   */
  private Map<String, String> addresses(Language shown) {
    Map<String, String> addresses = new HashMap<>();
    Stream.concat(Stream.of(shown), Languages.spoken().stream())
        .forEach(
            language ->
                PAGES.forEach(
                    page -> addresses.putIfAbsent(file(language, page), address(language, page))));
    return addresses;
  }

  private static String picture(String written) {
    return written.endsWith(".png") ? "/files/" + FOLDER + written : written;
  }
}
