package org.amparo.correct;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amparo.html.SectionMarkup;
import org.amparo.model.Article;
import org.amparo.model.Heading;
import org.amparo.model.Link;
import org.amparo.model.OutdatedSection;
import org.amparo.model.OutdatedSection.State;
import org.amparo.model.OutdatedSections;
import org.amparo.model.Section;
import org.amparo.model.Target;

/** A translation with parts of its original in the place of its own. */
final class CorrectedArticle {

  private final Article original;
  private final Article translation;
  private final Map<String, OutdatedSection> outdated;
  private final BorrowedLinks links;

  /** By the anchor of an original's section, the anchor on the page. */
  private final Map<String, String> places = new HashMap<>();

  /** By an anchor of the original, the anchor on the page: of sections and of lower headings. */
  private final Map<String, String> anchors = new HashMap<>();

  private final Set<String> taken = new HashSet<>();

  /**
   * @param outdated the outdated sections of the translation, by anchor
   */
  CorrectedArticle(
      Article original,
      Article translation,
      Map<String, OutdatedSection> outdated,
      BorrowedLinks links) {
    this.original = original;
    this.translation = translation;
    this.outdated = outdated;
    this.links = links;
  }

  Article article() {
    placeOwn();
    placeBorrowed();
    Article corrected = translation.with(numbered(sections()));
    return outdated.containsKey(OutdatedSections.HEADING)
        ? corrected.headed(original.title(), original.summary())
        : corrected;
  }

  private boolean isReplaced(Section section) {
    return isReplaced(section.id());
  }

  private boolean isReplaced(String anchor) {
    return state(anchor).filter(o -> o.state() == State.REPLACED).isPresent();
  }

  private boolean isAdded(Section section) {
    return state(section.id()).filter(OutdatedSection::isAdded).isPresent();
  }

  private Optional<OutdatedSection> state(String anchor) {
    return Optional.ofNullable(outdated.get(anchor));
  }

  /** Gives the anchors that the translation keeps: those of its sections, replaced or not. */
  private void placeOwn() {
    for (Section section : translation.sections()) {
      taken.add(section.id());
      anchors.put(section.id(), section.id());
      if (!isReplaced(section)) {
        section.headings().forEach(h -> taken.add(h.id()));
        section.headings().forEach(h -> anchors.put(h.id(), h.id()));
      }
      String source =
          Optional.ofNullable(outdated.get(section.id()))
              .map(OutdatedSection::original)
              .orElse(section.id());
      places.put(source, section.id());
      anchors.put(source, section.id());
    }
  }

  /** Gives the anchors of what comes from the original. */
  private void placeBorrowed() {
    for (Section section : original.sections()) {
      boolean added = isAdded(section);
      if (added) {
        String id = section.isIntroduction() ? "" : free(section.id());
        places.put(section.id(), id);
        anchors.put(section.id(), id);
      }
      String place = places.get(section.id());
      if (added || (place != null && isReplaced(place))) {
        section.headings().forEach(h -> anchors.put(h.id(), free(h.id())));
      }
    }
  }

  /** Returns an anchor that the page does not have, and takes it. */
  private String free(String anchor) {
    String id = anchor;
    for (int n = 2; !taken.add(id); n++) {
      id = anchor + "-" + n;
    }
    return id;
  }

  private List<Section> sections() {
    BorrowedSections borrowed = links.moved(original, translation, anchors);
    Map<String, Section> sources = new HashMap<>();
    original.sections().forEach(s -> sources.put(s.id(), s));
    List<Section> page = new ArrayList<>();
    for (Section section : translation.sections()) {
      OutdatedSection state = outdated.get(section.id());
      Section source = state == null ? null : sources.get(state.original());
      page.add(
          isReplaced(section) && source != null
              ? withAnchors(borrowed.move(source, section.id()), section)
              : section);
    }
    add(page, borrowed);
    return page;
  }

  /** Returns a section at which links to the lower headings of the replaced one still arrive. */
  private Section withAnchors(Section section, Section replaced) {
    List<String> lost =
        replaced.headings().stream().map(Heading::id).filter(id -> taken.add(id)).toList();
    return section.with(SectionMarkup.withAnchors(section.html(), lost));
  }

  /** Adds the sections that the translation lacks, each after the one before it. */
  private void add(List<Section> page, BorrowedSections borrowed) {
    int next = !page.isEmpty() && page.get(0).isIntroduction() ? 1 : 0;
    for (Section section : original.sections()) {
      String place = places.getOrDefault(section.id(), section.id());
      if (isAdded(section)) {
        next = section.isIntroduction() ? 0 : next;
        page.add(next, borrowed.move(section, place));
        next++;
      } else {
        for (int i = 0; i < page.size(); i++) {
          next = page.get(i).id().equals(place) ? i + 1 : next;
        }
      }
    }
  }

  /** Numbers the terms in the order of their first use. */
  private static List<Section> numbered(List<Section> page) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    for (Section section : page) {
      for (Link link : section.links()) {
        if (link.target() instanceof Target.ToTerm term) {
          numbers.putIfAbsent(term.id(), numbers.size() + 1);
        }
      }
    }
    return page.stream().map(s -> s.with(SectionMarkup.withFootnotes(s.html(), numbers))).toList();
  }
}
