package org.amparo.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.amparo.config.SiteConfig;
import org.amparo.jbake.MarkupFiles;
import org.amparo.markdown.ReadContext;
import org.amparo.model.Article;
import org.amparo.model.Contact;
import org.amparo.model.Guide;
import org.amparo.model.ImageFile;
import org.amparo.model.InfoPage;
import org.amparo.model.ShortText;
import org.amparo.model.Site;
import org.amparo.model.Snapshot;
import org.amparo.model.SynonymGroup;
import org.amparo.model.Term;
import org.amparo.output.OutputFile;
import org.amparo.problem.Checked;
import org.amparo.problem.Problem;
import org.amparo.project.Project;
import org.amparo.project.ReadSite;
import org.amparo.source.SiteFolder;

/** Reads everything that organisers wrote. */
public final class SiteReader {

  private SiteReader() {}

  /** Reads contacts, glossary and synonyms, then every article, on all cores. */
  public static Checked<ReadSite> read(Project project) {
    return read(project, new ReadCache());
  }

  /**
   * The same, but what is remembered is not read again.
   *
   * @param memory what was read before; takes up what is read now
   */
  public static Checked<ReadSite> read(Project project, ReadCache memory) {
    SiteFolder folder = project.folder();
    SiteConfig config = project.config();
    List<Problem> problems = new ArrayList<>();
    ContentFiles files =
        memory.files(config.languages(), () -> ContentFiles.of(folder, config)).into(problems);
    List<Contact> contacts = ContactsReader.read(project).into(problems);
    List<Term> terms = GlossaryReader.read(project).into(problems);
    List<SynonymGroup> synonyms = SynonymsReader.read(project).into(problems);
    List<Problem> wrongImages = new ArrayList<>();
    List<CleanImage> images = images(folder, files.images(), memory).into(wrongImages);
    ReadContext context = new ReadContext(project, contacts, terms);
    memory.under(context);
    List<Article> articles = articles(context, files.articles(), memory).into(problems);
    List<ShortText> shortTexts = ShortTextsReader.read(context, files.shortTexts()).into(problems);
    List<Snapshot> snapshots =
        new SnapshotsReader(context, originals(articles, config), memory).read().into(problems);
    if (config.hasNumberedAddresses()) {
      NumberedAddresses numbers = NumberedAddresses.of(articles);
      articles = numbers.articles();
      shortTexts = numbers.shortTexts(shortTexts);
    }
    List<Guide> guides = all(articles, Guide.class, guideOrder(config));
    List<InfoPage> info = all(articles, InfoPage.class, infoOrder(config));
    List<ImageFile> sources = images.stream().map(CleanImage::source).toList();
    Site site = new Site(guides, info, contacts, terms, snapshots, synonyms, sources, shortTexts);
    problems.addAll(Images.shown(site, wrongImages));
    List<OutputFile> clean = images.stream().flatMap(i -> i.output().stream()).toList();
    return new Checked<>(new ReadSite(project, site, clean), problems);
  }

  /** One after the other: an image that has to be turned takes much memory. */
  private static Checked<List<CleanImage>> images(
      SiteFolder folder, List<Path> files, ReadCache memory) {
    return Checked.all(
        files.stream().map(f -> memory.image(f, () -> Images.read(folder, f))).toList());
  }

  /** By id, the article that a text of before can be read as. */
  private static Map<String, Article> originals(List<Article> articles, SiteConfig config) {
    Map<String, Article> originals = new HashMap<>();
    articles.stream()
        .sorted(Comparator.comparing(a -> !a.isPublished())) // of two with one id in one language
        .collect(Collectors.groupingBy(Article::id))
        .forEach((id, pair) -> originals.put(id, Article.originalOf(pair, config.languages())));
    return originals;
  }

  private static Checked<List<Article>> articles(
      ReadContext context, List<Path> files, ReadCache memory) {
    MarkupFiles<ArticleFile> markup =
        new MarkupFiles<>(
            context.folder(), ArticleFile.class, file -> ArticleFile.read(context, file));
    return Checked.all(
        files.parallelStream()
            .map(f -> memory.article(f, () -> markup.read(f).article()))
            .toList());
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
}
