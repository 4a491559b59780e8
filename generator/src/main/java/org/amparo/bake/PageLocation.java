package org.amparo.bake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.amparo.config.SiteConfig;
import org.amparo.model.Address;
import org.amparo.model.Language;
import org.amparo.model.Section;

/**
 * The address of a page and of the same page in the other languages.
 *
 * @param address of the page
 * @param language of the page's header and footer; its text may be in another one
 * @param others the same page in the other languages
 * @param listed whether search engines may index it; false for untranslated and error pages
 */
public record PageLocation(Address address, Language language, List<Other> others, boolean listed) {

  public PageLocation {
    others = List.copyOf(others);
  }

  /** Returns the relative URL of another page. */
  public String to(Address other) {
    return address.to(other);
  }

  /** Returns the relative URL of the site's root: {@code ../../}; empty at the root. */
  public String root() {
    return "../".repeat((int) address.path().chars().filter(c -> c == '/').count());
  }

  /**
   * Returns the versions of this page for {@code hreflang}: the page, its translations, and as
   * {@code x-default} the first of them in the site's order of languages; empty without a
   * translation.
   */
  public List<Alternate> alternates(SiteConfig config) {
    Map<Language, Address> all = new LinkedHashMap<>();
    all.put(language, address);
    others.stream().filter(Other::translated).forEach(o -> all.put(o.language(), o.address()));
    if (!listed || all.size() < 2) {
      return List.of();
    }
    List<Alternate> alternates = new ArrayList<>();
    for (Language each : config.languages()) {
      Address existing = all.get(each);
      if (existing != null) {
        alternates.add(new Alternate(each.tag(), existing));
      }
    }
    alternates.add(new Alternate("x-default", alternates.get(0).address()));
    return alternates;
  }

  /**
   * A version of a page for readers of a language.
   *
   * @param hreflang a language tag, or {@code x-default}
   * @param address of the version
   */
  public record Alternate(String hreflang, Address address) {}

  /**
   * The same page in another language.
   *
   * @param language the other language
   * @param address of the page in it
   * @param translated whether its text is in that language
   * @param sections of its text; empty if it is not translated
   */
  public record Other(
      Language language, Address address, boolean translated, List<Section> sections) {
    public Other {
      sections = List.copyOf(sections);
    }

    /** Returns whether the page has a section with an id. */
    public boolean has(String section) {
      return sections.stream().anyMatch(s -> s.id().equals(section));
    }
  }
}
