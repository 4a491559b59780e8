package org.amparo.desk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.edit.Choices;
import org.amparo.edit.Choices.Choice;
import org.amparo.edit.ContentFile;
import org.amparo.edit.EditException;
import org.amparo.edit.JoinCopy;
import org.amparo.merge.Conflict;
import org.amparo.output.SourcePaths;
import org.amparo.problem.ProblemCode;
import org.amparo.schema.Group;
import org.amparo.serve.Answer;
import org.amparo.text.Messages;
import org.amparo.yaml.YamlNode;
import org.amparo.yaml.YamlPath;
import org.amparo.yaml.YamlText;

/** What two people changed in different ways, side by side, to choose what stays. */
final class ChooseScreen implements Screen {

  static final String NAME = "choose";

  /** The groups of the items of lists, by their files. */
  private static final Map<String, Group> GROUPS =
      Map.of(
          SourcePaths.CONTACTS, Group.CONTACT,
          SourcePaths.GLOSSARY, Group.TERM,
          SourcePaths.SYNONYMS, Group.SYNONYMS,
          SourcePaths.QUESTIONS, Group.QUESTION,
          SourcePaths.SETTINGS, Group.TOPIC);

  private final Workplace place;

  ChooseScreen(Workplace place) {
    this.place = place;
  }

  @Override
  public Answer get(Visit visit) throws IOException {
    return page(visit, Map.of());
  }

  @Override
  public Answer post(Visit visit) throws IOException {
    if (visit.fields().text("do").equals("join")) {
      return join(visit);
    }
    Choices choices = new Choices(place.folder());
    String name = visit.fields().text("name");
    Optional<Choice> choice = choices.all().stream().filter(c -> c.name().equals(name)).findFirst();
    if (choice.isEmpty()) {
      return Answer.redirect(visit.to(NAME));
    }
    Conflict conflict = choice.get().conflict();
    String lines =
        switch (visit.fields().text("pick")) {
          case "theirs" -> conflict.theirs();
          case "both" -> conflict.both();
          default -> conflict.mine();
        };
    try {
      choices.choose(choice.get(), lines, place.texts().now());
    } catch (EditException e) {
      String why = place.words(visit).desk().get("choose.changed");
      return page(visit, Map.of("refused", why));
    }
    place.readAgain(List.of(choice.get().file()));
    return Answer.redirect(visit.to(NAME) + "?done");
  }

  /** Joins a copy of a text with the text. */
  private Answer join(Visit visit) throws IOException {
    String wanted = visit.fields().text("copy");
    Optional<JoinCopy> copy = copies().stream().filter(c -> c.copy().equals(wanted)).findFirst();
    if (copy.isEmpty()) {
      return Answer.redirect(visit.to(NAME));
    }
    copy.get().apply(place.folder(), place.texts().now());
    place.readAgain(List.of(copy.get().copy(), copy.get().original()));
    return Answer.redirect(visit.to(NAME) + "?done");
  }

  /** Returns the copies that other programs made. */
  private List<JoinCopy> copies() {
    return place.state().problems().stream()
        .filter(p -> p.code() == ProblemCode.COPY_OF_FILE)
        .map(p -> new JoinCopy(p.place().file(), p.details().get(0)))
        .toList();
  }

  private List<ShownCopy> shownCopies(Visit visit) throws IOException {
    List<ShownCopy> shown = new ArrayList<>();
    for (JoinCopy copy : copies()) {
      Optional<String> theirs = new ContentFile(place.folder(), copy.copy()).text();
      Optional<String> mine = new ContentFile(place.folder(), copy.original()).text();
      shown.add(
          new ShownCopy(
              copy.copy(),
              place.title(copy.original(), place.words(visit)),
              Passage.lines(mine.orElse(""), theirs.orElse(""))));
    }
    return shown;
  }

  private Answer page(Visit visit, Map<String, Object> more) throws IOException {
    List<Shown> shown = new ArrayList<>();
    for (Choice choice : new Choices(place.folder()).all()) {
      Conflict conflict = choice.conflict();
      shown.add(
          new Shown(
              choice.name(),
              place.title(choice.file(), place.words(visit)),
              where(visit, choice),
              visit.toGuide(choice.file()),
              Passage.excerpts(
                  readable(visit, conflict, conflict.mine()),
                  readable(visit, conflict, conflict.theirs())),
              conflict.isProse()));
    }
    Map<String, Object> model = new HashMap<>(more);
    model.put("choices", shown);
    model.put("copies", shownCopies(visit));
    model.put("done", visit.fields().has("done"));
    return place.pages().page(visit, NAME, model);
  }

  /** Returns the value of a field without the signs of its file. */
  private String readable(Visit visit, Conflict conflict, String lines) {
    if (conflict.isProse() || conflict.place().isEmpty()) {
      return lines;
    }
    Optional<YamlNode> node = YamlText.of(lines).flatMap(t -> t.node(YamlPath.of()));
    return node.filter(YamlNode.Group.class::isInstance)
        .map(group -> ((YamlNode.Group) group).fields().values())
        .filter(values -> values.size() == 1)
        .map(values -> said(visit, values.iterator().next()))
        .orElse(lines);
  }

  private String said(Visit visit, YamlNode node) {
    if (node instanceof YamlNode.Text text) {
      return text.text();
    }
    StringBuilder said = new StringBuilder();
    if (node instanceof YamlNode.Items items) {
      items.items().forEach(item -> said.append("• ").append(said(visit, item)).append('\n'));
    } else if (node instanceof YamlNode.Group group) {
      Map<String, String> languages = new FormContext(place, visit).forms().languages();
      group
          .fields()
          .forEach(
              (key, value) ->
                  said.append(languages.getOrDefault(key, key))
                      .append(": ")
                      .append(said(visit, value))
                      .append('\n'));
    }
    return said.toString();
  }

  /** Returns where in its text a passage is, in words of the desk. */
  private String where(Visit visit, Choice choice) throws IOException {
    Messages desk = place.words(visit).desk();
    List<String> keys = choice.conflict().place();
    if (keys.isEmpty()) {
      return desk.get("choose.whole");
    }
    String last = keys.get(keys.size() - 1);
    if (choice.conflict().isInFrontMatter()) {
      return field(desk, Group.GUIDE, last);
    }
    if (!choice.file().endsWith(".yml")) {
      return last.isEmpty() ? desk.get("choose.introduction") : heading(choice.file(), last);
    }
    if (keys.size() == 1) {
      return field(desk, Group.SITE, last);
    }
    String item = keys.get(1);
    Group group = GROUPS.getOrDefault(choice.file(), Group.SITE);
    return keys.size() == 2 ? item : item + ": " + field(desk, group, last);
  }

  private static String field(Messages desk, Group group, String key) {
    String label = "field." + group.key() + "." + key;
    return desk.has(label) ? desk.get(label) : key;
  }

  /** Returns the words of a heading by its id, else the id. */
  private String heading(String file, String key) throws IOException {
    String id = key.substring(1);
    Pattern heading =
        Pattern.compile("(?m)^ {0,3}##\\s+(.*?)\\s*\\{\\s*#" + Pattern.quote(id) + "\\s*}");
    Optional<OpenText> text = place.texts().open(file);
    Matcher found = heading.matcher(text.map(OpenText::saved).orElse(""));
    return found.find() ? found.group(1) : id;
  }

  /**
   * A copy as it is shown.
   *
   * @param copy its path from the site's folder
   * @param title of the text that it is a copy of
   * @param lines of both
   */
  public record ShownCopy(String copy, String title, List<Passage> lines) {}

  /**
   * A choice as it is shown.
   *
   * @param title of its text
   * @param where in the text
   * @param link to the text
   * @param passages of both forms
   * @param prose whether both can stay
   */
  public record Shown(
      String name,
      String title,
      String where,
      String link,
      List<Passage> passages,
      boolean prose) {}
}
