package org.amparo.begin;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amparo.edit.ContentFile;
import org.amparo.edit.EditException;
import org.amparo.model.Language;
import org.amparo.output.SourcePaths;
import org.amparo.project.ReadSite;
import org.amparo.source.SiteFolder;

/** Begins a site: writes all its files, or none if one is there with another text. */
public final class BeginSite {

  private final SiteFolder folder;
  private final Language spoken;
  private final LocalDate today;

  /**
   * @param spoken a language that the program speaks, for languages without starter texts
   * @param today the day on which all is reviewed
   */
  public BeginSite(SiteFolder folder, Language spoken, LocalDate today) {
    this.folder = folder;
    this.spoken = spoken;
    this.today = today;
  }

  /**
   * Writes a site of starter texts.
   *
   * @return the paths of its files from the site's folder
   * @throws EditException if there is a site already, or a file cannot be written
   * @throws IOException if a file of the program cannot be read
   */
  public List<String> make(SiteWish wish) throws IOException {
    return write(wish, new NewSite(wish, spoken, today).files());
  }

  /**
   * Writes a site with the topics, guides, sections, questions and contacts of another, all without
   * words.
   *
   * @return the paths of its files from the site's folder
   * @throws EditException if there is a site already, or a file cannot be written
   * @throws IOException if a file of the program cannot be read
   */
  public List<String> makeLike(ReadSite other, SiteWish wish) throws IOException {
    StarterWords words = new StarterWords(wish, spoken);
    return write(wish, new SiteLike(other, wish, words, today).files());
  }

  private List<String> write(SiteWish wish, Map<String, String> content) throws IOException {
    Map<String, String> files = new LinkedHashMap<>(content);
    StarterWords words = new StarterWords(wish, spoken);
    files.putAll(new StarterMessages(folder, words).files(wish));
    List<ContentFile> missing = new ArrayList<>();
    for (Map.Entry<String, String> each : files.entrySet()) {
      ContentFile file = new ContentFile(folder, each.getKey());
      boolean begun = file.text().equals(Optional.of(each.getValue()));
      if (file.exists() && (!begun || file.name().equals(SourcePaths.SETTINGS))) {
        throw EditException.exists(file.name());
      }
      if (!begun) {
        missing.add(file);
      }
    }
    missing.sort((a, b) -> Boolean.compare(isSettings(a), isSettings(b)));
    for (ContentFile file : missing) {
      file.create(files.getOrDefault(file.name(), ""));
    }
    return List.copyOf(files.keySet());
  }

  /** The settings are written last: without them, what was begun can be begun again. */
  private static boolean isSettings(ContentFile file) {
    return file.name().equals(SourcePaths.SETTINGS);
  }
}
