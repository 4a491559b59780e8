package org.amparo.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amparo.model.Language;
import org.amparo.model.PamphletFormat;
import org.amparo.pamphlet.PlannedPamphlet;

/**
 * What an organiser chose to print.
 *
 * @param guides their ids
 * @param posters the keys of their formats
 * @param formats the keys of those of guides
 * @param languages their tags
 * @param copies of each, as typed
 * @param isMade whether the form was sent
 */
public record PrintChoice(
    Set<String> guides,
    Set<String> posters,
    Set<String> formats,
    Set<String> languages,
    String copies,
    boolean isMade) {

  /**
   * Reads a choice.
   *
   * @param usual the language if none is chosen
   */
  static PrintChoice of(Fields fields, Language usual) {
    boolean first = !fields.has("chosen");
    return new PrintChoice(
        Set.copyOf(fields.all("guide")),
        Set.copyOf(fields.all("poster")),
        Set.copyOf(fields.all("format")),
        first ? Set.of(usual.tag()) : Set.copyOf(fields.all("lang")),
        fields.first("copies").filter(c -> c.matches("[0-9]{1,4}")).orElse("1"),
        !first);
  }

  /** Returns the chosen pamphlets, in the order in which they are given. */
  List<PlannedPamphlet> of(List<PlannedPamphlet> planned) {
    return planned.stream().filter(this::isChosen).toList();
  }

  /** Returns whether a pamphlet is chosen; a letter has only one format. */
  private boolean isChosen(PlannedPamphlet planned) {
    String format = planned.format().key();
    boolean what =
        planned.guide().isEmpty()
            ? posters.contains(format)
            : guides.contains(planned.guide())
                && (planned.format() == PamphletFormat.LETTER || formats.contains(format));
    return what && languages.contains(planned.language().tag());
  }

  /** Returns the titles of chosen guides, without letters, that have no pamphlet of a format. */
  List<String> without(PamphletFormat format, List<PlannedPamphlet> planned) {
    Map<String, String> titles = new LinkedHashMap<>();
    planned.stream()
        .filter(p -> guides.contains(p.guide()) && p.format() != PamphletFormat.LETTER)
        .filter(p -> languages.contains(p.language().tag()))
        .forEach(p -> titles.putIfAbsent(p.guide(), p.title()));
    of(planned).stream().filter(p -> p.format() == format).forEach(p -> titles.remove(p.guide()));
    return List.copyOf(titles.values());
  }
}
