package org.amparo.pamphlet;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.problem.Checked;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/** Renders the pamphlets of a whole site to PDFs, or takes them from the cache. */
final class SitePamphletPrinter {

  private final Typesetter typesetter;
  private final Drawings drawings;
  private final PamphletCache cache;
  private final String code;

  /**
   * @param code a hash of the program and its fonts: part of every cache key
   */
  SitePamphletPrinter(Fonts fonts, Drawings drawings, PamphletCache cache, String code) {
    this.drawings = drawings;
    this.typesetter = new Typesetter(fonts);
    this.cache = cache;
    this.code = code;
  }

  /** Returns how many pamphlets are not in the cache. */
  long missing(List<SitePamphlet> pamphlets) {
    return pamphlets.stream().filter(p -> !cache.has(key(p))).count();
  }

  private String key(SitePamphlet pamphlet) {
    return pamphlet.addTo(new Sha256().add(code)).hex();
  }

  /**
   * Returns the PDF, with a problem if its text does not fit on its sheet; nothing after a thread
   * failed to use the disk.
   */
  List<Checked<Optional<PrintedPamphlet>>> print(SitePamphlet pamphlet, RenderProgress progress) {
    try {
      return progress.isRunning()
          ? List.of(printed(pamphlet, rendering(pamphlet, progress)))
          : List.of();
    } catch (IOException e) {
      progress.fail(e);
      return List.of();
    }
  }

  private static Checked<Optional<PrintedPamphlet>> printed(
      SitePamphlet pamphlet, Rendering rendering) {
    if (rendering.fits()) {
      return Checked.of(Optional.of(PrintedPamphlet.of(pamphlet.planned(), rendering)));
    }
    Excess excess = rendering.excess();
    String words = Integer.toString(excess.words());
    Problem problem =
        Problem.of(ProblemCode.POSTER_TOO_LONG, pamphlet.place(), words, excess.from());
    return new Checked<>(Optional.empty(), List.of(problem));
  }

  private Rendering rendering(SitePamphlet pamphlet, RenderProgress progress) throws IOException {
    Optional<Rendering> cached = cache.get(key(pamphlet));
    if (cached.isPresent()) {
      return cached.get();
    }
    Rendering rendering = render(pamphlet);
    cache.put(key(pamphlet), rendering);
    progress.count();
    return rendering;
  }

  private Rendering render(SitePamphlet pamphlet) throws IOException {
    Layout layout = Layout.of(pamphlet.format(), pamphlet.paper());
    Document document = PrintHtml.document(pamphlet.html(), layout.ems(), drawings);
    Optional<TextType> type = new Cover(typesetter, layout).fit(document);
    if (type.isEmpty()) {
      return Rendering.tooLong(typesetter.beyond(document, layout), 0);
    }
    long id = pamphlet.addTo(new Sha256()).first64Bits();
    try (PDDocument pdf = typesetter.render(document, type.get(), true)) {
      PdfFinalizer finalizer = new PdfFinalizer(pdf, pamphlet.codes(), drawings);
      Map<COSDictionary, ContentStream> contents = finalizer.draw();
      if (layout.imposition() != null) {
        Imposer.impose(pdf, contents, layout.imposition().apply(pdf.getNumberOfPages()));
      }
      byte[] bytes =
          finalizer.save(
              pamphlet.title(), pamphlet.language().tag(), layout.turning().duplex(), id);
      byte[] picture = SheetPicture.png(pdf, SheetPicture.SMALL);
      return new Rendering(bytes, picture, pdf.getNumberOfPages(), Excess.NONE, 0);
    }
  }
}
