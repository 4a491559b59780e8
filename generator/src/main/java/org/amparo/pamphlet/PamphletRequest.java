package org.amparo.pamphlet;

import java.util.List;
import java.util.Optional;
import org.amparo.model.Guide;
import org.amparo.model.PamphletFormat;
import org.amparo.model.Section;

/**
 * A pamphlet that is wanted.
 *
 * @param guide it is made of
 * @param title of the document
 * @param format of the paper
 * @param file that its text stands in
 * @param sections of that text
 * @param translation that stands beside it, where both do
 * @param qr that leads to the guide's page
 */
record PamphletRequest(
    Guide guide,
    String title,
    PamphletFormat format,
    String file,
    List<Section> sections,
    Optional<Guide> translation,
    Optional<Qr> qr) {

  PamphletRequest {
    sections = List.copyOf(sections);
  }
}
