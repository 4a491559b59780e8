package org.amparo.desk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amparo.edit.ChangePlan;
import org.amparo.edit.DeleteGuide;
import org.amparo.edit.EditException;
import org.amparo.edit.MoveGuide;
import org.amparo.edit.UnsavedForms;
import org.amparo.model.Article;
import org.amparo.model.Guide;
import org.amparo.model.Language;
import org.amparo.model.SourcePlace;
import org.amparo.output.FileNames;
import org.amparo.project.CheckedSite;
import org.amparo.project.ReadSite;
import org.amparo.serve.Answer;
import org.amparo.text.Slug;

/** Another topic or other file names for a guide, or its deletion, in all languages at once. */
final class MoveScreen implements Screen {

  static final String NAME = "move";

  /** The name of the field of a file's name; a language follows. */
  private static final String FILE_NAME = "name-";

  /** A name that stays as it is; of other words a name is made. */
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_-]*");

  private final Workplace place;

  MoveScreen(Workplace place) {
    this.place = place;
  }

  @Override
  public Answer get(Visit visit) throws IOException {
    Optional<Article> article = place.article(visit.fields().text("file"));
    return article.isEmpty() ? Answer.empty(404) : page(visit, article.get(), Map.of());
  }

  @Override
  public Answer post(Visit visit) throws IOException {
    Optional<Article> article = place.article(visit.fields().text("file"));
    if (article.isEmpty()) {
      return Answer.empty(404);
    }
    if (hasUnsaved()) {
      String refused = place.words(visit).desk().get("move.unsaved");
      return page(visit, article.get(), Map.of("refused", refused));
    }
    try {
      if (visit.fields().text("do").equals("delete")) {
        DeleteGuide deletion = DeleteGuide.plan(site().site(), article.get().id());
        deletion.apply(place.folder(), place.texts().now());
        place.readAgain(deletion.files());
        return Answer.redirect(visit.to(BinScreen.NAME) + "?deleted");
      }
      return move(visit, article.get());
    } catch (EditException e) {
      String refused = place.words(visit).why(e);
      return page(visit, article.get(), Map.of("refused", refused));
    }
  }

  /** Returns whether a text is typed and not saved. A translation is kept by its file's name. */
  private boolean hasUnsaved() throws EditException {
    return !place.texts().unsavedFiles().isEmpty()
        || new UnsavedForms(place.folder())
            .all().stream().anyMatch(f -> f.address().contains("/" + TranslationScreen.NAME + "?"));
  }

  private Answer move(Visit visit, Article article) throws IOException {
    ReadSite read = site();
    Map<Language, String> names = new LinkedHashMap<>();
    for (Language language : read.project().config().languages()) {
      visit
          .fields()
          .first(FILE_NAME + language)
          .map(String::strip)
          .filter(n -> !n.isEmpty())
          .map(n -> PLAIN.matcher(n).matches() ? n : Slug.of(n, n))
          .ifPresent(n -> names.put(language, n));
    }
    MoveGuide.Request request =
        new MoveGuide.Request(
            Optional.empty(), read.project().config().topic(visit.fields().text("topic")), names);
    ChangePlan plan = MoveGuide.plan(place.folder(), read, article.id(), request);
    plan.apply(place.folder(), place.texts().now());
    place.readAgain(plan.changes().stream().flatMap(c -> Stream.of(c.file(), c.target())).toList());
    String file =
        plan.changes().stream()
            .filter(c -> c.file().equals(article.file()))
            .map(c -> c.target())
            .findFirst()
            .orElse(article.file());
    return Answer.redirect(visit.toGuide(file) + "&moved");
  }

  private ReadSite site() {
    return place.state().site().map(s -> s.checked()).map(CheckedSite::read).orElseThrow();
  }

  private Answer page(Visit visit, Article article, Map<String, Object> more) {
    Map<String, Object> model = new HashMap<>(more);
    DeleteGuide deletion = DeleteGuide.plan(site().site(), article.id());
    Map<String, String> names = new LinkedHashMap<>();
    site().site().articles().stream()
        .filter(a -> a.id().equals(article.id()))
        .forEach(
            a ->
                names.put(
                    a.language().tag(),
                    visit.fields().first(FILE_NAME + a.language()).orElse(name(a))));
    model.put("title", article.title());
    model.put("guide", visit.toGuide(article.file()));
    model.put("action", visit.to(NAME, article.file()));
    String topic = article instanceof Guide guide ? guide.meta().topic() : "";
    model.put("topic", visit.fields().first("topic").orElse(topic));
    model.put("topics", new GuideList(place, visit).topicNames());
    model.put("names", names);
    model.put("languages", new GuideList(place, visit).languages());
    Words words = place.words(visit);
    Map<String, String> files = new LinkedHashMap<>();
    shown(deletion.files()).forEach(f -> files.put(f, place.title(f, words)));
    model.put("files", files);
    model.put("links", deletion.broken().size());
    model.put("broken", broken(visit, deletion));
    return place.pages().page(visit, NAME, model);
  }

  /** Returns the texts with links to the article, each once. */
  private List<Broken> broken(Visit visit, DeleteGuide deletion) {
    Map<String, List<SourcePlace>> texts =
        deletion.broken().stream()
            .collect(
                Collectors.groupingBy(SourcePlace::file, LinkedHashMap::new, Collectors.toList()));
    List<Broken> all = new ArrayList<>();
    texts.forEach(
        (file, places) ->
            all.add(
                new Broken(
                    place.title(file, place.words(visit)),
                    places.size(),
                    visit.toGuide(file) + "&line=" + places.get(0).line())));
    return all;
  }

  /** Returns the name of an article's file without its endings. */
  private static String name(Article article) {
    String stem = FileNames.stem(article.file());
    String name = stem.substring(stem.lastIndexOf('/') + 1);
    return Guide.isLetter(article.file())
        ? name.substring(0, name.length() - Guide.LETTER.length())
        : name;
  }

  /**
   * A text with links that would lead nowhere.
   *
   * @param title of the text
   * @param links how many there are
   * @param link the screen that shows the first
   */
  public record Broken(String title, int links, String link) {}

  /** Returns the files that a screen shows, without what a reader need not know. */
  static List<String> shown(List<String> files) {
    return files.stream().filter(f -> !f.contains("/.")).toList();
  }
}
