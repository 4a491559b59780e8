package org.amparo.desk;

import org.amparo.language.LanguageNames;
import org.amparo.model.Language;

/** The names of a site's languages at the desk: as it names them, or as the site does. */
final class SiteLanguages {

  private final LanguageNames spoken;
  private final Workplace place;

  SiteLanguages(Workplace place, Visit visit) {
    this.place = place;
    this.spoken = new LanguageNames(place.words(visit).console());
  }

  /** Returns the name of a language. */
  String name(Language language) {
    if (spoken.isKnown(language.tag())) {
      return spoken.name(language.tag());
    }
    return place
        .state()
        .site()
        .map(s -> s.checked().messages().in(language))
        .filter(m -> m.has("language.name"))
        .map(m -> m.get("language.name"))
        .orElseGet(() -> spoken.name(language.tag()));
  }
}
