package org.amparo.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.amparo.model.Article;
import org.amparo.model.Guide;
import org.amparo.model.Language;
import org.amparo.model.ShortText;
import org.amparo.model.Site;
import org.amparo.model.Snapshot;
import org.amparo.model.Topic;
import org.amparo.output.FileNames;
import org.amparo.output.SitePaths;
import org.amparo.output.SourcePaths;
import org.amparo.project.ReadSite;
import org.amparo.source.SiteFolder;
import org.amparo.yaml.YamlPath;
import org.amparo.yaml.YamlText;

/**
 * Gives an article another id, topic or names of its files, in all languages at once. Links of all
 * texts and options of questions follow.
 */
public final class MoveGuide {

  private final SiteFolder folder;
  private final Site site;
  private final List<Language> languages;
  private final GuideFiles files;
  private final Request request;

  /** By the path of each file that moves, its new path. */
  private final Map<String, String> moves = new HashMap<>();

  private MoveGuide(SiteFolder folder, ReadSite read, String id, Request request) {
    this.folder = folder;
    this.site = read.site();
    this.languages = read.project().config().languages();
    this.files = GuideFiles.of(site, id);
    this.request = request;
  }

  /**
   * Finds out what changes; it changes nothing.
   *
   * @param id of the article
   * @throws EditException if a name is taken or unusable, or a file cannot be read
   */
  public static ChangePlan plan(SiteFolder folder, ReadSite read, String id, Request request)
      throws EditException {
    MoveGuide move = new MoveGuide(folder, read, id, request);
    move.findMoves();
    move.checkTaken();
    return new ChangePlan(move.changes());
  }

  private void findMoves() throws EditException {
    for (Article article : files.articles()) {
      String file = moved(article);
      add(article.file(), file);
      for (ShortText text : files.shortTexts()) {
        if (text.guide().equals(article.file())) {
          String ending = text.file().substring(FileNames.stem(text.file()).length());
          add(text.file(), FileNames.stem(file) + text.kind().ending() + ending);
        }
      }
    }
    for (Snapshot snapshot : files.snapshots()) {
      String id = request.id().orElse(snapshot.id());
      add(file(snapshot), SourcePaths.snapshot(id, snapshot.language()));
    }
  }

  private void add(String file, String target) {
    if (!file.equals(target)) {
      moves.put(file, target);
    }
  }

  private static String file(Snapshot snapshot) {
    return SourcePaths.snapshot(snapshot.id(), snapshot.language());
  }

  /** Returns the new path of an article's file. A letter keeps its ending. */
  private String moved(Article article) throws EditException {
    String file = article.file();
    int slash = file.lastIndexOf('/');
    String stem = FileNames.stem(file);
    String letter = Guide.isLetter(file) ? Guide.LETTER : "";
    String old = stem.substring(slash + 1, stem.length() - letter.length());
    String name = request.names().getOrDefault(article.language(), old);
    if (!name.equals(old)
        && (FileNames.isReserved(name) || !name.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*"))) {
      throw new EditException(EditException.Reason.UNUSABLE, name, null);
    }
    String folderName =
        request
            .topic()
            .map(
                t ->
                    SourcePaths.CONTENT
                        + article.language()
                        + "/"
                        + t.folder().in(article.language()))
            .orElse(file.substring(0, slash));
    return folderName + "/" + name + letter + file.substring(stem.length());
  }

  private void checkTaken() throws EditException {
    for (Map.Entry<String, String> move : new TreeMap<>(moves).entrySet()) {
      if (new ContentFile(folder, move.getValue()).exists()) {
        throw new EditException(EditException.Reason.EXISTS, move.getValue(), null);
      }
    }
    for (Article other : site.articles()) {
      boolean own = files.articles().contains(other);
      boolean sameId = request.id().filter(other.id()::equals).isPresent();
      boolean samePage =
          moves.values().stream()
              .anyMatch(
                  m ->
                      FileNames.isMarkdown(m)
                          && SitePaths.page(m).equals(SitePaths.page(other.file())));
      if (!own && (sameId || samePage)) {
        throw new EditException(EditException.Reason.EXISTS, other.file(), null);
      }
    }
  }

  private List<FileChange> changes() throws EditException {
    List<FileChange> changes = new ArrayList<>();
    for (Article article : site.articles()) {
      boolean own = files.articles().contains(article);
      changes.add(change(article.file(), article.file(), own));
    }
    for (ShortText text : site.shortTexts()) {
      changes.add(change(text.file(), text.file(), false));
    }
    for (Snapshot snapshot : site.snapshots()) {
      changes.add(change(file(snapshot), original(snapshot), false));
    }
    if (request.id().isPresent() && !site.questions().isEmpty()) {
      changes.add(questions(request.id().get()));
    }
    return changes.stream().filter(FileChange::isChange).toList();
  }

  /** Returns the file whose text a snapshot has; its links start there. */
  private String original(Snapshot snapshot) {
    List<Article> set = site.articles().stream().filter(a -> a.id().equals(snapshot.id())).toList();
    return set.isEmpty() ? file(snapshot) : Article.originalOf(set, languages).file();
  }

  /**
   * @param base the file that links start from
   * @param own whether the file is an article that moves
   */
  private FileChange change(String file, String base, boolean own) throws EditException {
    String before = text(file);
    RelativeLinks links = new RelativeLinks(base, target(base), this::target);
    String after = links.rewrite(before);
    return new FileChange(file, target(file), before, own ? withFields(file, after, links) : after);
  }

  private String target(String file) {
    return moves.getOrDefault(file, file);
  }

  private String text(String file) throws EditException {
    return new ContentFile(folder, file)
        .text()
        .orElseThrow(() -> new EditException(EditException.Reason.CHANGED, file, null));
  }

  private String withFields(String file, String text, RelativeLinks links) throws EditException {
    ArticleText article = ArticleText.of(text);
    if (article.isBroken()) {
      throw new EditException(EditException.Reason.BROKEN, file, null);
    }
    return article.withFront(front -> withFields(front, links)).text();
  }

  private YamlText withFields(YamlText front, RelativeLinks links) {
    YamlText changed = front;
    YamlPath audio = YamlPath.of("audio");
    if (request.id().isPresent()) {
      changed = changed.set(YamlPath.of("id"), request.id().get());
    }
    if (request.topic().isPresent()) {
      changed = changed.set(YamlPath.of("topic"), request.topic().get().id());
    }
    Optional<String> recording = front.value(audio);
    return recording.isPresent() ? changed.set(audio, links.destination(recording.get())) : changed;
  }

  /** Returns the questions with options that lead to the new id. */
  private FileChange questions(String id) throws EditException {
    String before = text(SourcePaths.QUESTIONS);
    String old = files.articles().get(0).id();
    YamlText text =
        YamlText.of(before)
            .orElseThrow(
                () -> new EditException(EditException.Reason.BROKEN, SourcePaths.QUESTIONS, null));
    YamlPath questions = YamlPath.of("questions");
    for (int i = 0; i < text.size(questions); i++) {
      YamlPath options = questions.item(i).field("options");
      for (int j = 0; j < text.size(options); j++) {
        YamlPath goal = options.item(j).field("to");
        String to = text.value(goal).orElse("");
        if (to.equals(old) || to.startsWith(old + "#")) {
          text = text.set(goal, id + to.substring(old.length()));
        }
      }
    }
    return new FileChange(SourcePaths.QUESTIONS, SourcePaths.QUESTIONS, before, text.text());
  }

  /**
   * What is to be different.
   *
   * @param id the new id, the same in all languages; empty to keep it
   * @param topic the new topic; empty to keep it
   * @param names the new names of files without their endings, by language; others stay
   */
  public record Request(Optional<String> id, Optional<Topic> topic, Map<Language, String> names) {
    public Request {
      names = Map.copyOf(names);
    }
  }
}
