package org.amparo.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.amparo.bake.Baker;
import org.amparo.bake.Theme;
import org.amparo.offline.OfflineFiles;
import org.amparo.output.OutputFile;
import org.amparo.pamphlet.PrintedPamphlet;
import org.amparo.problem.Checked;
import org.amparo.problem.Problem;
import org.amparo.project.CheckedSite;

/**
 * Makes the files of a site with the last stages of the pipeline: all of them, or only the pages.
 *
 * @param pipeline of the site's folder
 * @param scope what of the site is made
 */
public record SiteFiles(Pipeline pipeline, Scope scope) {

  /**
   * Makes the files of a site without errors.
   *
   * @param pamphlets the rendered pamphlets
   * @param keep receives each page when it is rendered, in several threads; returns the form in
   *     which it stays in memory
   * @return the files; some are missing if there is an error
   * @throws IOException if a script or a style cannot be read
   */
  public Checked<List<OutputFile>> make(
      Theme theme,
      CheckedSite site,
      List<PrintedPamphlet> pamphlets,
      UnaryOperator<OutputFile> keep)
      throws IOException {
    return scope == Scope.SITE ? all(theme, site, pamphlets, keep) : pages(theme, site, keep);
  }

  private Checked<List<OutputFile>> all(
      Theme theme,
      CheckedSite site,
      List<PrintedPamphlet> pamphlets,
      UnaryOperator<OutputFile> keep)
      throws IOException {
    List<Problem> problems = new ArrayList<>();
    List<OutputFile> index = pipeline.index(site);
    List<OutputFile> files = new ArrayList<>(site.publishedImages());
    files.addAll(site.publishedAttachments());
    files.addAll(index);
    files.addAll(PrintedPamphlet.files(pamphlets));
    Baker baker = pipeline.layOut(theme, site, pamphlets, Optional.of(index));
    files.addAll(baker.bake(keep).into(problems));
    files.addAll(OfflineFiles.of(site, files));
    return new Checked<>(files, problems);
  }

  /**
   * Makes only the pages, the files that they load, and the search if the scope has it. Links to
   * standalone files and ZIPs lead nowhere.
   */
  private Checked<List<OutputFile>> pages(
      Theme theme, CheckedSite site, UnaryOperator<OutputFile> keep) throws IOException {
    List<Problem> problems = new ArrayList<>();
    List<OutputFile> files = new ArrayList<>(site.publishedImages());
    files.addAll(site.publishedAttachments());
    if (scope == Scope.PAGES_AND_SEARCH) {
      files.addAll(pipeline.index(site));
    }
    Baker baker = pipeline.layOut(theme, site, List.of(), Optional.empty());
    files.addAll(baker.bake(keep).into(problems));
    files.addAll(pipeline.shared(site.project()));
    return new Checked<>(files, problems);
  }
}
