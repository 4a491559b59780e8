package org.amparo.pamphlet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amparo.pamphlet.Posters.Poster;
import org.amparo.pamphlet.Typesetter.Type;
import org.amparo.problem.Checked;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/** Renders posters to PDFs, or takes them from the cache. */
final class PosterPrinter {

  private final Typesetter typesetter;
  private final Drawings drawings;
  private final PamphletCache cache;
  private final String code;

  /**
   * @param code a hash of the program and its fonts: part of every cache key
   */
  PosterPrinter(Fonts fonts, Drawings drawings, PamphletCache cache, String code) {
    this.drawings = drawings;
    this.typesetter = new Typesetter(fonts);
    this.cache = cache;
    this.code = code;
  }

  /** Returns how many posters are not in the cache. */
  long missing(List<Poster> posters) {
    return posters.stream().filter(p -> !cache.has(key(p))).count();
  }

  private String key(Poster poster) {
    return poster.addTo(new Sha256().add(code)).hex();
  }

  /**
   * Returns the PDFs, with a problem for each poster whose text does not fit on its sheet.
   *
   * @throws IOException if the library cannot render one or the cache cannot be used
   */
  Checked<List<PrintedPamphlet>> print(List<Poster> posters, RenderProgress progress)
      throws IOException {
    List<PrintedPamphlet> printed = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Poster poster : posters) {
      Rendering rendering = rendering(poster, progress);
      if (rendering.fits()) {
        printed.add(PrintedPamphlet.of(poster.planned(), rendering));
      } else {
        String words = Integer.toString(rendering.words());
        problems.add(Problem.of(ProblemCode.POSTER_TOO_LONG, poster.place(), words));
      }
    }
    return new Checked<>(printed, problems);
  }

  private Rendering rendering(Poster poster, RenderProgress progress) throws IOException {
    Optional<Rendering> cached = cache.get(key(poster));
    if (cached.isPresent()) {
      return cached.get();
    }
    Rendering rendering = render(poster);
    cache.put(key(poster), rendering);
    progress.count();
    return rendering;
  }

  private Rendering render(Poster poster) throws IOException {
    Layout layout = Layout.of(poster.format(), poster.paper());
    Document document = PrintHtml.document(poster.html(), layout.ems(), drawings);
    Optional<Type> type = new Cover(typesetter, layout).fit(document);
    if (type.isEmpty()) {
      return Rendering.tooLong(typesetter.wordsBeyond(document, layout), 0);
    }
    long id = poster.addTo(new Sha256()).first64Bits();
    try (PDDocument pdf = typesetter.render(document, type.get(), true)) {
      PdfFinalizer finalizer = new PdfFinalizer(pdf, poster.codes(), drawings);
      finalizer.draw();
      byte[] bytes =
          finalizer.save(poster.title(), poster.language().tag(), layout.turning().duplex(), id);
      byte[] picture = SheetPicture.png(bytes, SheetPicture.SMALL);
      return new Rendering(bytes, picture, pdf.getNumberOfPages(), 0, 0);
    }
  }
}
