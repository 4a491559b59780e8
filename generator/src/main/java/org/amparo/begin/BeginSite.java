package org.amparo.begin;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.amparo.edit.EditException;
import org.amparo.model.Language;
import org.amparo.project.ReadSite;
import org.amparo.source.SiteFolder;

/** Begins a site: plans all its files, which are written where there is no site yet. */
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
   * Plans a site of starter texts.
   *
   * @throws EditException if there is a site already
   * @throws IOException if a file of the program cannot be read
   */
  public BeginPlan plan(SiteWish wish) throws IOException {
    return plan(wish, new NewSite(wish, spoken, today).files());
  }

  /**
   * Plans a site with the topics, guides, sections, questions and contacts of another, all without
   * words.
   *
   * @throws EditException if there is a site already
   * @throws IOException if a file of the program cannot be read
   */
  public BeginPlan planLike(ReadSite other, SiteWish wish) throws IOException {
    StarterWords words = new StarterWords(wish, spoken);
    return plan(wish, new SiteLike(other, wish, words, today).files());
  }

  private BeginPlan plan(SiteWish wish, Map<String, String> content) throws IOException {
    Map<String, String> files = new LinkedHashMap<>(content);
    StarterWords words = new StarterWords(wish, spoken);
    files.putAll(new StarterMessages(folder, words).files(wish));
    return BeginPlan.of(folder, files);
  }
}
