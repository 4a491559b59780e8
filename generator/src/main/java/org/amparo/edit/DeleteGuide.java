package org.amparo.edit;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.amparo.model.Goal;
import org.amparo.model.Link;
import org.amparo.model.Question;
import org.amparo.model.Site;
import org.amparo.model.SourcePlace;
import org.amparo.model.Target;
import org.amparo.source.SiteFolder;

/**
 * The deletion of an article in all languages.
 *
 * @param files their paths from the site's folder, with short texts and snapshots
 * @param broken the places of links and options that lead to the article and would lead nowhere
 */
public record DeleteGuide(List<String> files, List<SourcePlace> broken) {

  public DeleteGuide {
    files = List.copyOf(files);
    broken = List.copyOf(broken);
  }

  /**
   * Finds out what a deletion would change; it changes nothing.
   *
   * @param id of the article
   */
  public static DeleteGuide plan(Site site, String id) {
    List<String> files = GuideFiles.of(site, id).all();
    Stream<SourcePlace> links =
        site.sections()
            .flatMap(s -> s.links().stream())
            .filter(l -> l.target() instanceof Target.ToGuide to && files.contains(to.file()))
            .map(Link::place)
            .filter(place -> !files.contains(place.file()));
    Stream<SourcePlace> options =
        site.questions().stream()
            .flatMap(q -> q.options().stream())
            .filter(o -> o.goal() instanceof Goal.ToArticle to && to.id().equals(id))
            .map(Question.Option::goalPlace);
    Set<SourcePlace> broken = new TreeSet<>(Stream.concat(links, options).toList());
    return new DeleteGuide(files, List.copyOf(broken));
  }

  /**
   * Moves the files to the bin.
   *
   * @return what can be brought back
   * @throws EditException if a file cannot be moved; those before it are in the bin
   */
  public Bin.Deletion apply(SiteFolder site, Instant time) throws EditException {
    return new Bin(site).delete(files, time);
  }
}
