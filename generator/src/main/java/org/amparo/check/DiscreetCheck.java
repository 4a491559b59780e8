package org.amparo.check;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.amparo.config.Discreet;
import org.amparo.config.SiteConfig;
import org.amparo.config.SiteMessages;
import org.amparo.model.Article;
import org.amparo.model.Guide;
import org.amparo.model.ImageFile;
import org.amparo.model.Language;
import org.amparo.model.Site;
import org.amparo.model.SourcePlace;
import org.amparo.model.Topic;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;
import org.amparo.project.ReadSite;

/**
 * No listed word stands where a stranger would see it: in a title, an address, the name of a file
 * or of the site. A listed word also stands for those that begin with it.
 */
final class DiscreetCheck {

  private static final Pattern MARKS = Pattern.compile("\\p{M}");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final SiteConfig config;
  private final SiteMessages texts;
  private final Site site;
  private final Discreet discreet;
  private final List<String> words = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private DiscreetCheck(ReadSite read, Discreet discreet) {
    this.config = read.project().config();
    this.texts = read.project().messages();
    this.site = read.site();
    this.discreet = discreet;
    if (discreet.words().isEmpty()) {
      config.languages().stream()
          .flatMap(l -> Arrays.stream(texts.sentence(l, "discreet.words").split(",", -1)))
          .map(String::strip)
          .forEach(words::add);
    } else {
      words.addAll(discreet.words());
    }
  }

  /** What is wrong; nothing where the site need not be discreet. */
  static List<Problem> problems(ReadSite read) {
    return read.project()
        .config()
        .discreet()
        .map(d -> new DiscreetCheck(read, d).problems())
        .orElse(List.of());
  }

  private List<Problem> problems() {
    look(ProblemCode.LISTED_IN_NAME, config.icon(), discreet.place("icon"));
    for (Language language : config.languages()) {
      look(ProblemCode.LISTED_IN_NAME, config.name().in(language), discreet.place("name"));
      config.topics().forEach(t -> topic(t, language));
      fixed(language);
    }
    site.articles().forEach(this::article);
    for (ImageFile image : site.images()) {
      String path = image.address().path();
      look(ProblemCode.LISTED_IN_ADDRESS, path, SourcePlace.wholeFile(image.file()));
    }
    return problems;
  }

  private void topic(Topic topic, Language language) {
    SourcePlace place = discreet.place(topic.id());
    title(topic.title().in(language), place);
    look(ProblemCode.LISTED_IN_ADDRESS, topic.folder().in(language), place);
  }

  /** The pages that every site has, and the names under which files are sent. */
  private void fixed(Language language) {
    SourcePlace place = SourcePlace.wholeFile(SiteMessages.file(language));
    for (String key : texts.keys(language)) {
      if (key.startsWith("page.") && key.endsWith(".title")) {
        title(texts.sentence(language, key), place);
      } else if (key.startsWith("file.") || (key.startsWith("page.") && key.endsWith(".file"))) {
        look(ProblemCode.LISTED_IN_ADDRESS, texts.sentence(language, key), place);
      }
    }
  }

  private void article(Article article) {
    SourcePlace place = SourcePlace.wholeFile(article.file());
    title(article.title(), place);
    String path = article.address().path();
    look(ProblemCode.LISTED_IN_ADDRESS, path.substring(path.lastIndexOf('/') + 1), place);
    String key = article instanceof Guide guide ? guide.key() : article.id();
    look(ProblemCode.LISTED_IN_ADDRESS, key, place);
  }

  /** Looks at a title, unless no page shows it as its own. */
  private void title(String title, SourcePlace place) {
    if (!discreet.neutralTitles()) {
      look(ProblemCode.LISTED_IN_TITLE, title, place);
    }
  }

  private void look(ProblemCode code, String text, SourcePlace place) {
    Optional<String> listed = words.stream().filter(w -> holds(text, w)).findFirst();
    listed.ifPresent(word -> problems.add(Problem.of(code, place, text, word)));
  }

  private static boolean holds(String text, String word) {
    String separated = " " + BETWEEN_WORDS.matcher(folded(text)).replaceAll(" ");
    String sought = BETWEEN_WORDS.matcher(folded(word)).replaceAll(" ").strip();
    return !sought.isEmpty() && separated.contains(" " + sought);
  }

  private static String folded(String text) {
    String apart = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    return MARKS.matcher(apart).replaceAll("");
  }
}
