package org.amparo.bake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.config.FixedPage;
import org.amparo.config.SiteConfig;
import org.amparo.config.SiteMessages;
import org.amparo.model.Address;
import org.amparo.model.Article;
import org.amparo.model.Contact;
import org.amparo.model.Goal;
import org.amparo.model.Language;
import org.amparo.model.Question;
import org.amparo.model.QuestionFlow;
import org.amparo.model.Site;
import org.amparo.project.CheckedSite;

/** Plans the pages of the question flow. */
final class QuestionPages {

  private final SiteConfig config;
  private final SiteMessages messages;
  private final Site site;
  private final QuestionFlow flow;
  private final PublishedArticles articles;
  private final PageLocations locations;
  private final List<PlaceGroup> places;

  /**
   * @param places the lists of contacts by place, to which the pages link
   */
  QuestionPages(CheckedSite checked, PublishedArticles articles, List<PlaceGroup> places) {
    this.config = checked.config();
    this.messages = checked.messages();
    this.site = checked.site();
    this.flow = QuestionFlow.of(site.questions());
    this.articles = articles;
    this.locations = new PageLocations(config, articles);
    this.places = places;
  }

  /**
   * Returns the pages of a language, the first question first; none on a site without questions.
   */
  List<QuestionPage> pages(Language language) {
    return flow.questions().stream().filter(flow::isReached).map(q -> page(q, language)).toList();
  }

  private QuestionPage page(Question question, Language language) {
    PageLocation location = locations.of(language, l -> config.questionAddress(question, l));
    List<Contact> numbers =
        question.urgent().stream()
            .flatMap(id -> site.contact(id).stream())
            .filter(c -> !c.phone().isEmpty())
            .toList();
    return new QuestionPage(
        location,
        question.text().in(language),
        way(question, language),
        question.options().stream().flatMap(o -> link(o, language).stream()).toList(),
        numbers,
        places);
  }

  /** Returns the questions before a question with the first one's text, then the options taken. */
  private List<QuestionPage.Step> way(Question question, Language language) {
    List<QuestionPage.Step> steps = new ArrayList<>();
    List<Question> way = flow.way(question);
    for (int i = 0; i < way.size(); i++) {
      String text =
          i == 0 ? way.get(0).text().in(language) : taken(way.get(i - 1), way.get(i), language);
      steps.add(new QuestionPage.Step(config.questionAddress(way.get(i), language), text));
    }
    return steps;
  }

  /** Returns the words of the option that leads from a question to the next one. */
  private static String taken(Question from, Question to, Language language) {
    return from.options().stream()
        .filter(o -> o.goal().equals(new Goal.ToQuestion(to.id())))
        .map(o -> o.text().in(language))
        .findFirst()
        .orElse(to.text().in(language));
  }

  /** Returns the link of an option; empty if its goal does not exist, which a check reports. */
  private Optional<OptionLink> link(Question.Option option, Language language) {
    Optional<Place> place = place(option.goal(), language);
    Optional<Contact> call =
        option.goal() instanceof Goal.ToContact to
            ? site.contact(to.id()).filter(c -> !c.phone().isEmpty())
            : Optional.empty();
    return place.map(
        p -> new OptionLink(option.text().in(language), option.icon(), p.page(), p.anchor(), call));
  }

  private Optional<Place> place(Goal goal, Language language) {
    if (goal instanceof Goal.ToQuestion to) {
      return flow.question(to.id()).map(q -> new Place(config.questionAddress(q, language), ""));
    }
    if (goal instanceof Goal.ToContact to) {
      Address contacts = messages.address(language, FixedPage.CONTACTS);
      return site.contact(to.id()).map(c -> new Place(contacts, c.id()));
    }
    if (goal instanceof Goal.ToPage to) {
      return page(to.key(), language).map(page -> new Place(page, to.anchor()));
    }
    Goal.ToArticle to = (Goal.ToArticle) goal;
    return articles.find(to.id()).map(set -> place(set, to.section(), language));
  }

  /** Returns the address of a fixed page or of the list of a topic. */
  private Optional<Address> page(String key, Language language) {
    Optional<Address> fixed =
        FixedPage.GOALS.stream()
            .filter(p -> p.key().equals(key))
            .map(p -> messages.address(language, p))
            .findFirst();
    return fixed.or(() -> config.topic(key).map(t -> config.listAddress(t, language)));
  }

  /** Returns the section of an article as readers of a language see it, or the article's top. */
  private Place place(Map<Language, ? extends Article> set, String section, Language language) {
    Article shown = articles.shown(set, language);
    String anchor = shown.hasAnchor(section) ? section : "";
    return new Place(config.shownAt(shown, language), anchor);
  }

  /** A place in a page. */
  private record Place(Address page, String anchor) {}
}
