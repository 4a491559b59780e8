package org.amparo.jbake;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.amparo.source.SiteFolder;
import org.amparo.template.BrokenTemplate;
import org.jbake.model.DocumentModel;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;
import org.jspecify.annotations.Nullable;

/** Renders pages with JBake's template engine, all pages of a site from JBake's store. */
public final class PageRenderer {

  private static final String PUBLISHED = "published";
  private static final String DOCUMENT = "document";

  private final MemoryStore store = new MemoryStore();
  private final SiteTemplateEngine engine;

  /** Templates are read at their first use. */
  public PageRenderer(SiteFolder folder) {
    JBakeSettings settings = new JBakeSettings(folder, file -> file);
    this.engine = new SiteTemplateEngine(settings, store, folder);
  }

  /**
   * Renders one page.
   *
   * @return the page's markup
   * @throws BrokenTemplate if its template cannot be read or used; it says where
   */
  public String render(Document document) throws BrokenTemplate {
    return render(model(document));
  }

  /**
   * Stores documents and makes a result of each, on all cores.
   *
   * @param each usually renders the document
   * @return the results in the order of the documents
   */
  public <T> List<T> renderAll(List<Document> documents, Function<Document, T> each) {
    documents.forEach(d -> store.addDocument(model(d)));
    List<T> results =
        store.all().parallelStream()
            .map(
                model -> {
                  T result = each.apply((Document) model.get(DOCUMENT));
                  store.markContentAsRendered(model);
                  return result;
                })
            .toList();
    store.drop();
    return results;
  }

  private String render(DocumentModel document) throws BrokenTemplate {
    Document source = (Document) document.get(DOCUMENT);
    TemplateModel model = new TemplateModel();
    model.setContent(document);
    model.putAll(source.model().get());
    StringWriter out = new StringWriter(16 * 1024);
    try {
      engine.renderDocument(model, source.template() + ".ftl", out);
    } catch (RenderingException e) {
      if (e.getCause() instanceof BrokenTemplate broken) {
        throw broken;
      }
      throw new IllegalStateException("not from our engine: " + source.uri(), e);
    }
    return out.toString();
  }

  private static DocumentModel model(Document document) {
    DocumentModel model = new DocumentModel();
    model.setType(document.template());
    model.setStatus(PUBLISHED);
    model.setUri(document.uri());
    model.setTags(new String[0]);
    model.put(DOCUMENT, document);
    return model;
  }

  /**
   * A page to render.
   *
   * @param uri its path from the site's root
   * @param template the template's name without its ending
   * @param model gives what the template sees, when it is rendered
   */
  public record Document(
      String uri, String template, Supplier<Map<String, @Nullable Object>> model) {}
}
