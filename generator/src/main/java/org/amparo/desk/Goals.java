package org.amparo.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.amparo.config.FixedPage;
import org.amparo.form.Choice;
import org.amparo.model.Article;
import org.amparo.model.Goal;
import org.amparo.model.Section;
import org.amparo.project.CheckedSite;
import org.amparo.text.Messages;

/** What an option of a question can lead to, with the words of the desk's language. */
final class Goals {

  private final FormContext context;
  private final Messages desk;
  private final Map<String, Choice> byValue = new LinkedHashMap<>();

  Goals(FormContext context) {
    this.context = context;
    this.desk = context.words().desk();
    context.site().ifPresent(this::add);
  }

  private void add(CheckedSite site) {
    String questions = desk.get("menu.questions");
    site.site().questions().forEach(q -> add(q.id(), context.text(q.text()), questions));
    site.site().articles().stream()
        .filter(a -> a.language().equals(context.shown()) && !a.isBroken())
        .forEach(this::add);
    String contacts = desk.get("menu.contacts");
    site.site()
        .contacts()
        .forEach(c -> add(Goal.CONTACT + c.id(), context.text(c.name()), contacts));
    Messages pages = site.messages().in(context.shown());
    for (FixedPage page : FixedPage.GOALS) {
      String key = "page." + page.key() + ".title";
      String title = pages.has(key) ? pages.get(key) : page.key();
      add(Goal.PAGE + page.key(), title, desk.get("questions.pages"));
    }
    site.config()
        .topics()
        .forEach(
            t -> add(Goal.PAGE + t.id(), context.text(t.title()), desk.get("questions.topics")));
  }

  /** Adds an article, and its sections below it. */
  private void add(Article article) {
    add(article.id(), desk.get("questions.whole", article.title()), article.title());
    for (Section section : article.sections()) {
      if (!section.id().isEmpty() && !section.title().isEmpty()) {
        String label = article.title() + " › " + section.title(); // a closed list shows no group
        add(article.id() + "#" + section.id(), label, article.title());
      }
    }
  }

  private void add(String value, String label, String group) {
    byValue.putIfAbsent(value, new Choice(value, label, group));
  }

  /** Returns all goals, those of one heading beside each other. */
  List<Choice> all() {
    return new ArrayList<>(byValue.values());
  }

  /** Returns what a goal is called; as it is written, if there is no such goal. */
  String label(String written) {
    Choice goal = byValue.get(written);
    return goal == null ? written : goal.label();
  }
}
