package org.amparo.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.amparo.config.SiteConfig;
import org.amparo.jbake.MarkupFiles;
import org.amparo.markdown.ReadContext;
import org.amparo.model.Article;
import org.amparo.model.Contact;
import org.amparo.model.Guide;
import org.amparo.model.InfoPage;
import org.amparo.model.Question;
import org.amparo.model.ShortText;
import org.amparo.model.Site;
import org.amparo.model.Snapshot;
import org.amparo.model.SynonymGroup;
import org.amparo.model.Term;
import org.amparo.output.SourcePaths;
import org.amparo.parallel.Parallel;
import org.amparo.problem.Checked;
import org.amparo.problem.Problem;
import org.amparo.project.Outline;
import org.amparo.project.Project;
import org.amparo.project.ReadSite;
import org.amparo.source.SiteFolder;
import org.amparo.source.SourceText;

/** Reads the content of a site. */
public final class SiteReader {

  private SiteReader() {}

  /** Reads all content; articles on all cores. */
  public static Checked<ReadSite> read(Project project) {
    return read(project, new ReadCache());
  }

  /**
   * Reads all content that is not in a cache.
   *
   * @param cache the results of earlier reading; new results are added
   */
  public static Checked<ReadSite> read(Project project, ReadCache cache) {
    SiteConfig config = project.config();
    List<Problem> problems = inSettings(project.folder());
    Supplier<Checked<ContentFiles>> lister = () -> ContentFiles.of(project.folder(), config);
    ContentFiles files = cache.files(config.languages(), lister).into(problems);
    Lists lists = new Lists(project, cache);
    List<Contact> contacts = lists.read(SourcePaths.CONTACTS, ContactsReader::read).into(problems);
    List<Term> terms = lists.read(SourcePaths.GLOSSARY, GlossaryReader::read).into(problems);
    List<SynonymGroup> synonyms =
        lists.read(SourcePaths.SYNONYMS, SynonymsReader::read).into(problems);
    List<Question> questions = lists.questions(contacts).into(problems);
    List<Problem> fileProblems = new ArrayList<>();
    ReadFiles media = ReadFiles.of(project.folder(), files, cache).into(fileProblems);
    ReadContext context = cache.use(new ReadContext(project, contacts, terms, media.linked()));
    List<Article> articles = articles(context, files.articles(), cache).into(problems);
    List<ShortText> shortTexts =
        ShortTextsReader.read(context, files.shortTexts(), files(articles), cache).into(problems);
    List<Snapshot> snapshots =
        new SnapshotsReader(context, originals(articles, config), cache).read().into(problems);
    if (config.hasNumberedAddresses()) {
      NumberedAddresses numbers = NumberedAddresses.of(articles);
      articles = numbers.articles();
      shortTexts = numbers.shortTexts(shortTexts);
      questions = NumberedAddresses.questions(questions);
    }
    Site site =
        new Site(
            all(articles, Guide.class, guideOrder(config)),
            all(articles, InfoPage.class, infoOrder(config)),
            contacts,
            terms,
            snapshots,
            synonyms,
            media.shown(),
            media.linked(),
            shortTexts,
            questions);
    problems.addAll(Images.problemsOfShown(site, fileProblems));
    return new Checked<>(media.with(project, site), problems);
  }

  private static List<Problem> inSettings(SiteFolder folder) {
    List<Problem> problems = new ArrayList<>(LeftToFillIn.inSettings(folder));
    problems.addAll(FieldMarks.inSettings(folder));
    return problems;
  }

  /** Reads the front matter of articles, without their texts and without any check. */
  public static Outline outline(SiteFolder folder, SiteConfig config) {
    List<Article> articles =
        ContentFiles.of(folder, config).value().articles().parallelStream()
            .flatMap(file -> SourceText.read(folder, file).value().stream())
            .flatMap(text -> ArticleReader.outline(config, text).stream())
            .filter(article -> !article.isBroken())
            .toList();
    return new Outline(
        config,
        all(articles, Guide.class, guideOrder(config)),
        all(articles, InfoPage.class, infoOrder(config)));
  }

  /** Returns the original of each translation set, by its id. */
  private static Map<String, Article> originals(List<Article> articles, SiteConfig config) {
    Map<String, Article> originals = new HashMap<>();
    articles.stream()
        .sorted(Comparator.comparing(a -> !a.isPublished())) // if two have one id and language
        .collect(Collectors.groupingBy(Article::id))
        .forEach((id, set) -> originals.put(id, Article.originalOf(set, config.languages())));
    return originals;
  }

  private static Checked<List<Article>> articles(
      ReadContext context, List<Path> files, ReadCache cache) {
    MarkupFiles<ArticleFile> markup =
        new MarkupFiles<>(
            context.folder(), ArticleFile.class, file -> ArticleFile.read(context, file));
    return Checked.all(Parallel.map(files, f -> cache.article(f, () -> markup.read(f).article())));
  }

  private static List<String> files(List<Article> articles) {
    return articles.stream().map(Article::file).toList();
  }

  private static <T> List<T> all(List<Article> articles, Class<T> kind, Comparator<T> order) {
    return articles.stream().filter(kind::isInstance).map(kind::cast).sorted(order).toList();
  }

  private static Comparator<Guide> guideOrder(SiteConfig config) {
    Map<String, Integer> topics = new HashMap<>();
    config.topics().forEach(t -> topics.put(t.id(), topics.size()));
    return Comparator.<Guide>comparingInt(g -> config.languages().indexOf(g.language()))
        .thenComparingInt(g -> topics.getOrDefault(g.meta().topic(), topics.size()))
        .thenComparingInt(g -> g.meta().order())
        .thenComparing(Guide::id)
        .thenComparing(Guide::file);
  }

  private static Comparator<InfoPage> infoOrder(SiteConfig config) {
    return Comparator.<InfoPage>comparingInt(p -> config.languages().indexOf(p.language()))
        .thenComparingInt(InfoPage::order)
        .thenComparing(InfoPage::id)
        .thenComparing(InfoPage::file);
  }

  /** The lists of a project, those that are in a cache from there. */
  private record Lists(Project project, ReadCache cache) {

    <T> Checked<List<T>> read(String file, Function<Project, Checked<List<T>>> reader) {
      return cache.list(path(file), inputs(), () -> reader.apply(project));
    }

    /** Reads the questions, whose options may lead to a contact. */
    Checked<List<Question>> questions(List<Contact> contacts) {
      return cache.list(
          path(SourcePaths.QUESTIONS),
          List.of(inputs(), contacts),
          () -> QuestionsReader.read(project, contacts));
    }

    private Path path(String file) {
      return project.folder().root().resolve(file);
    }

    private List<Object> inputs() {
      return List.of(project.config(), project.messages());
    }
  }
}
