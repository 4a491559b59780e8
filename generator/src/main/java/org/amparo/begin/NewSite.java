package org.amparo.begin;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.amparo.edit.Quotes;
import org.amparo.model.Language;
import org.amparo.model.Topic;
import org.amparo.output.SourcePaths;

/** Makes the files of a new site from the starter texts of its languages. */
final class NewSite {

  private final SiteWish wish;
  private final StarterWords words;
  private final LocalDate today;

  /**
   * @param spoken a language that the program speaks, for languages without starter texts
   * @param today the day on which all is reviewed
   */
  NewSite(SiteWish wish, Language spoken, LocalDate today) {
    this.wish = wish;
    this.words = new StarterWords(wish, spoken);
    this.today = today;
  }

  /** Returns the texts by their paths from the site's folder. */
  Map<String, String> files() {
    List<Topic> topics = new StarterTopics(wish, words).all();
    StarterArticles articles = new StarterArticles(wish, words, topics, today);
    Map<String, String> files = new LinkedHashMap<>();
    files.put(SourcePaths.SETTINGS, new Settings(wish, words).text(topics));
    Placeholders lists = lists(articles.guides());
    for (String file :
        List.of(
            SourcePaths.CONTACTS,
            SourcePaths.GLOSSARY,
            SourcePaths.SYNONYMS,
            SourcePaths.QUESTIONS)) {
      String resource = file.substring(SourcePaths.CONTENT.length());
      files.put(file, lists.fill(Starter.shared(resource)));
    }
    files.putAll(articles.files());
    return files;
  }

  private Placeholders lists(List<StarterGuide> guides) {
    Map<String, UnaryOperator<String>> fillings =
        Map.of(
            "comment", key -> words.in(wish.first()).words().get(key),
            "name", nothing -> Quotes.of(wish.name()),
            "each", words::each,
            "text", key -> Quotes.of(words.word(words.original(), key)),
            "lists", words::lists,
            "today", nothing -> today.toString(),
            "options", nothing -> new StarterQuestions(words, guides).options(),
            "questions", nothing -> new StarterQuestions(words, guides).questions());
    return new Placeholders(fillings);
  }
}
