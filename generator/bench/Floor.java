import freemarker.cache.StringTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Measures the libraries alone: parses every guide of a corpus, splits it into words, renders it with
 * a minimal template and writes it.
 *
 * <p>usage, from the project's root, after {@code mvn}:
 * <pre>
 * javac -d target/floor -cp 'target/lib/*' generator/bench/Floor.java
 * jar cf target/floor.jar -C target/floor .
 * run() { java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmn24m "$1" -cp 'target/floor.jar:target/lib/*' Floor "$2" "$3"; }
 * run -XX:ArchiveClassesAtExit=target/floor.jsa CORPUS/content OUT
 * time run -XX:SharedArchiveFile=target/floor.jsa CORPUS/content OUT
 * </pre>
 */
public final class Floor {

  private static final String PAGE =
      "<html><head><title>${title}</title><style>${css?no_esc}</style></head>"
          + "<body><h1>${title}</h1>${text?no_esc}</body></html>";

  /** A style of the length of ours. */
  private static final String CSS = "x".repeat(17_000);

  private final Parser parser = Parser.builder().extensions(List.of(TablesExtension.create())).build();
  private final HtmlRenderer renderer =
      HtmlRenderer.builder().extensions(List.of(TablesExtension.create())).build();
  private final Template template;
  private final Path content;
  private final Path out;

  private Floor(Path content, Path out) throws Exception {
    this.content = content;
    this.out = out;
    StringTemplateLoader loader = new StringTemplateLoader();
    loader.putTemplate("page", PAGE);
    Configuration freemarker = new Configuration(Configuration.VERSION_2_3_34);
    freemarker.setTemplateLoader(loader);
    freemarker.setOutputFormat(HTMLOutputFormat.INSTANCE);
    template = freemarker.getTemplate("page");
  }

  public static void main(String[] arguments) throws Exception {
    Floor floor = new Floor(Path.of(arguments[0]), Path.of(arguments[1]));
    try (Stream<Path> all = Files.walk(floor.content)) {
      List<Path> guides = all.filter(f -> f.toString().endsWith(".md")).toList();
      long words = guides.parallelStream().mapToLong(floor::page).sum();
      System.out.println(guides.size() + " pages, " + words + " words");
    }
  }

  /** Makes one page and returns its number of words. */
  private long page(Path guide) {
    try {
      String file = Files.readString(guide);
      String text = file.substring(file.indexOf("\n---\n") + 5);
      StringWriter page = new StringWriter(32_000);
      String html = renderer.render(parser.parse(text));
      template.process(Map.of("title", guide.toString(), "css", CSS, "text", html), page);
      Path target = out.resolve(content.relativize(guide) + ".html");
      Files.createDirectories(target.getParent());
      Files.writeString(target, page.toString());
      return words(text);
    } catch (Exception e) {
      throw new IllegalStateException(guide.toString(), e);
    }
  }

  private static long words(String text) throws Exception {
    long words = 0;
    try (StandardTokenizer tokenizer = new StandardTokenizer()) {
      tokenizer.setReader(new StringReader(text));
      tokenizer.reset();
      while (tokenizer.incrementToken()) {
        words++;
      }
    }
    return words;
  }
}
