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
 * Where a page stands among the others.
 *
 * @param address its own
 * @param language of the words around its text
 * @param others the same page in the other languages
 * @param listed whether search engines are told of it: not so for stand-ins and errors
 */
public record PageLocation(Address address, Language language, List<Other> others, boolean listed) {

  public PageLocation {
    others = List.copyOf(others);
  }

  /** The reference from this page to another one. */
  public String to(Address other) {
    return address.to(other);
  }

  /** The way from this page to the folder of the whole site: {@code ../../}; empty at the top. */
  public String root() {
    return "../".repeat((int) address.path().chars().filter(c -> c == '/').count());
  }

  /**
   * What {@code hreflang} says of this page: itself and its translations, and as {@code x-default}
   * the one in the site's first language; nothing where there is no translation.
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
      Address there = all.get(each);
      if (there != null) {
        alternates.add(new Alternate(each.tag(), there));
      }
    }
    alternates.add(new Alternate("x-default", alternates.get(0).address()));
    return alternates;
  }

  /**
   * A version of a page for readers of a language.
   *
   * @param hreflang a language tag, or {@code x-default}
   * @param address where it stands
   */
  public record Alternate(String hreflang, Address address) {}

  /**
   * The same page in another language.
   *
   * @param language that language
   * @param address where the page stands
   * @param translated whether its text is in that language too
   * @param sections of its text; none of a stand-in, which is no translation
   */
  public record Other(
      Language language, Address address, boolean translated, List<Section> sections) {
    public Other {
      sections = List.copyOf(sections);
    }

    /** Whether a section has its counterpart there. */
    public boolean has(String section) {
      return sections.stream().anyMatch(s -> s.id().equals(section));
    }
  }
}
