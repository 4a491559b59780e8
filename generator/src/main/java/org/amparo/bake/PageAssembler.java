package org.amparo.bake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.amparo.html.Icons;
import org.amparo.jbake.PageRenderer;
import org.amparo.jbake.PageRenderer.Document;
import org.amparo.model.Address;
import org.amparo.model.Html;
import org.amparo.output.OutputFile;
import org.amparo.output.Segment;
import org.amparo.template.BrokenTemplate;
import org.jspecify.annotations.Nullable;

/**
 * Inserts the segments that many pages share: the style, the script of quick exit and the icons. A
 * page is rendered with markers, which are replaced, so that a segment is compressed and kept once.
 */
final class PageAssembler {

  /** The first character of a marker. Authors' texts cannot contain it. */
  private static final char MARKER = '\0';

  private static final char STYLE = 'c';
  private static final char EXIT = 'e';
  private static final char SPRITE = 's';

  private final PageRenderer renderer;
  private final Segment style;
  private final Segment exit;
  private final Map<String, Html> drawings;
  private final Map<List<String>, Segment> sprites = new ConcurrentHashMap<>();

  /**
   * @param renderer renders the icons
   * @param style the style of every page
   * @param exit the script of quick exit
   * @param drawings the symbols of topics' own icons by their names
   */
  PageAssembler(PageRenderer renderer, Html style, Html exit, Map<String, Html> drawings) {
    this.drawings = Map.copyOf(drawings);
    this.renderer = renderer;
    this.style = Segment.shared(style.markup());
    this.exit = Segment.shared(exit.markup());
  }

  /** Adds the markers to a template's model. */
  void addMarkers(Map<String, @Nullable Object> model) {
    model.put("css", marker(STYLE));
    model.put("exit", marker(EXIT));
    model.put("sprite", marker(SPRITE));
  }

  private static Html marker(char segment) {
    return new Html("" + MARKER + segment);
  }

  /**
   * Returns a finished page.
   *
   * @param page the rendered page, with its markers
   * @throws BrokenTemplate if the template of the icons is broken
   */
  OutputFile assemble(Address address, String page) throws BrokenTemplate {
    List<Segment> segments = new ArrayList<>();
    int start = 0;
    for (int at = page.indexOf(MARKER); at >= 0; at = page.indexOf(MARKER, start)) {
      segments.add(Segment.of(page.substring(start, at)));
      start = at + 2;
      segments.add(segment(page.charAt(at + 1), page));
    }
    segments.add(Segment.of(page.substring(start)));
    return OutputFile.ofSegments(address, segments);
  }

  private Segment segment(char marker, String page) throws BrokenTemplate {
    return switch (marker) {
      case STYLE -> style;
      case EXIT -> exit;
      default -> sprite(Icons.names(page));
    };
  }

  private Segment sprite(List<String> names) throws BrokenTemplate {
    Segment known = sprites.get(names);
    if (known != null) {
      return known;
    }
    Map<String, @Nullable Object> model = new HashMap<>();
    model.put("names", names);
    model.put("drawings", drawings);
    String icons = renderer.render(new Document("sprite", "sprite", () -> model));
    Segment made = Segment.shared(icons.strip());
    sprites.put(names, made);
    return made;
  }
}
