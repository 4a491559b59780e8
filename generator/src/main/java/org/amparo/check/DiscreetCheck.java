package org.amparo.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.amparo.config.Discreet;
import org.amparo.config.SiteConfig;
import org.amparo.config.SiteMessages;
import org.amparo.model.Article;
import org.amparo.model.Attachment;
import org.amparo.model.Guide;
import org.amparo.model.ImageFile;
import org.amparo.model.Language;
import org.amparo.model.Question;
import org.amparo.model.Site;
import org.amparo.model.SourcePlace;
import org.amparo.model.Topic;
import org.amparo.output.SourcePaths;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;
import org.amparo.project.ReadSite;

/**
 * Checks that no listed word is visible to a stranger: in a title, an address, the name of a file
 * or of the site.
 */
final class DiscreetCheck {

  private final SiteConfig config;
  private final SiteMessages messages;
  private final Site site;
  private final Discreet discreet;
  private final ListedWords words;
  private final List<Problem> problems = new ArrayList<>();

  private DiscreetCheck(ReadSite read, Discreet discreet) {
    this.config = read.project().config();
    this.messages = read.project().messages();
    this.site = read.site();
    this.discreet = discreet;
    this.words = new ListedWords(Stream.concat(discreet.words().stream(), standardWords()));
  }

  /** Returns the words of the messages in all languages of the site; a language may have none. */
  private Stream<String> standardWords() {
    String key = SiteMessages.DISCREET_WORDS;
    return config.languages().stream()
        .filter(l -> messages.keys(l).contains(key))
        .flatMap(l -> Arrays.stream(messages.sentence(l, key).split(",", -1)));
  }

  /** Returns the problems of a site; none if it need not be discreet. */
  static List<Problem> problems(ReadSite read) {
    return read.project()
        .config()
        .discreet()
        .map(d -> new DiscreetCheck(read, d).problems())
        .orElse(List.of());
  }

  private List<Problem> problems() {
    if (words.isEmpty()) {
      problems.add(
          Problem.of(ProblemCode.NO_LISTED_WORDS, SourcePlace.wholeFile(SourcePaths.SETTINGS)));
    }
    check(ProblemCode.LISTED_IN_NAME, config.icon(), discreet.place("icon"));
    for (Language language : config.languages()) {
      check(ProblemCode.LISTED_IN_NAME, config.name().in(language), discreet.place("name"));
      config.topics().forEach(t -> checkTopic(t, language));
      checkFixedPages(language);
    }
    site.articles().forEach(this::checkArticle);
    checkQuestions();
    for (ImageFile image : site.images()) {
      String path = image.address().path();
      check(ProblemCode.LISTED_IN_ADDRESS, path, SourcePlace.wholeFile(image.file()));
    }
    for (Attachment attachment : site.attachments()) {
      SourcePlace place = SourcePlace.wholeFile(attachment.file());
      check(ProblemCode.LISTED_IN_ADDRESS, attachment.address().path(), place);
    }
    checkAnchors();
    return problems;
  }

  /** Checks the ids of sections and terms: a link to one has it in its address. */
  private void checkAnchors() {
    site.articles().stream()
        .flatMap(a -> a.sections().stream())
        .forEach(s -> check(ProblemCode.LISTED_IN_ADDRESS, s.id(), s.place()));
    site.terms().forEach(t -> check(ProblemCode.LISTED_IN_ADDRESS, t.id(), t.place()));
  }

  private void checkTopic(Topic topic, Language language) {
    SourcePlace place = discreet.place(topic.id());
    checkTitle(topic.title().in(language), place);
    check(ProblemCode.LISTED_IN_ADDRESS, topic.folder().in(language), place);
  }

  /** Checks the titles and addresses of fixed pages, and the names of files to share. */
  private void checkFixedPages(Language language) {
    SourcePlace place = SourcePlace.wholeFile(SiteMessages.file(language));
    for (String key : messages.keys(language)) {
      if (key.startsWith("page.") && key.endsWith(".title")) {
        checkTitle(messages.sentence(language, key), place);
      } else if (key.startsWith("file.") || (key.startsWith("page.") && key.endsWith(".file"))) {
        check(ProblemCode.LISTED_IN_ADDRESS, messages.sentence(language, key), place);
      }
    }
  }

  private void checkArticle(Article article) {
    SourcePlace place = SourcePlace.wholeFile(article.file());
    checkTitle(article.title(), place);
    String path = article.address().path();
    check(ProblemCode.LISTED_IN_ADDRESS, path.substring(path.lastIndexOf('/') + 1), place);
    String key = article instanceof Guide guide ? guide.key() : article.id();
    check(ProblemCode.LISTED_IN_ADDRESS, key, place);
  }

  /** Checks the names of the questions' pages, and the first question: the title of them all. */
  private void checkQuestions() {
    for (Question question : site.questions()) {
      for (Language language : config.languages()) {
        String path = config.questionAddress(question, language).path();
        check(ProblemCode.LISTED_IN_ADDRESS, path, question.place());
      }
    }
    site.questions().stream()
        .limit(1)
        .forEach(q -> q.text().texts().values().forEach(text -> checkTitle(text, q.place())));
  }

  /** Checks a title, unless pages show a neutral one. */
  private void checkTitle(String title, SourcePlace place) {
    if (!discreet.neutralTitles()) {
      check(ProblemCode.LISTED_IN_TITLE, title, place);
    }
  }

  private void check(ProblemCode code, String text, SourcePlace place) {
    words.find(text).ifPresent(word -> problems.add(Problem.of(code, place, text, word)));
  }
}
