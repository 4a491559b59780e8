package org.amparo.jbake;

import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.amparo.parallel.Parallel;
import org.amparo.source.SiteFolder;
import org.amparo.template.BrokenTemplate;
import org.jbake.model.DocumentModel;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;
import org.jspecify.annotations.Nullable;

/** Renders pages with JBake's template engine and store. */
public final class PageRenderer {

  private static final String PUBLISHED = "published";

  private final MemoryStore store = new MemoryStore();
  private final SiteTemplateEngine engine;

  /** Creates a renderer of a site's templates. A template is read at its first use. */
  public PageRenderer(SiteFolder folder) {
    JBakeSettings settings = new JBakeSettings(folder, file -> file);
    this.engine = new SiteTemplateEngine(settings, store, folder);
  }

  /**
   * Renders one page.
   *
   * @return the page's markup
   * @throws BrokenTemplate if its template cannot be parsed or evaluated
   */
  public String render(Document document) throws BrokenTemplate {
    TemplateModel model = new TemplateModel();
    model.setContent(model(document));
    model.putAll(document.model().get());
    StringWriter out = new StringWriter(16 * 1024);
    try {
      engine.renderDocument(model, document.template() + ".ftl", out);
    } catch (RenderingException e) {
      if (e.getCause() instanceof BrokenTemplate broken) {
        throw broken;
      }
      throw new IllegalStateException("not from our engine: " + document.uri(), e);
    }
    return out.toString();
  }

  /**
   * Stores documents and applies a function to each, in parallel.
   *
   * @param each the function, which renders the document
   * @return the results in the order of the documents
   */
  public <T> List<T> renderAll(List<Document> documents, Function<Document, T> each) {
    Map<String, Document> byUri = new HashMap<>();
    for (Document document : documents) {
      byUri.put(document.uri(), document);
      store.addDocument(model(document));
    }
    List<T> results =
        Parallel.map(
            store.all(),
            model -> render(model, Objects.requireNonNull(byUri.get(model.getUri())), each));
    store.drop();
    return results;
  }

  private <T> T render(DocumentModel model, Document document, Function<Document, T> each) {
    T result = each.apply(document);
    store.markContentAsRendered(model);
    return result;
  }

  private static DocumentModel model(Document document) {
    DocumentModel model = new DocumentModel();
    model.setType(document.template());
    model.setStatus(PUBLISHED);
    model.setUri(document.uri());
    model.setTags(new String[0]);
    return model;
  }

  /**
   * A page to render.
   *
   * @param uri its path from the site's root
   * @param template the template's name without its ending
   * @param model supplies the template's values when the page is rendered
   */
  public record Document(
      String uri, String template, Supplier<Map<String, @Nullable Object>> model) {}
}
