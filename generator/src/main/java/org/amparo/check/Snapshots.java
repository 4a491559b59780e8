package org.amparo.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.amparo.model.Article;
import org.amparo.model.Language;
import org.amparo.model.Site;
import org.amparo.model.Snapshot;

/** What translations were last confirmed against, found at once on a site of any size. */
final class Snapshots {

  private final Map<Key, Snapshot> byArticle = new HashMap<>();

  Snapshots(Site site) {
    site.snapshots().forEach(s -> byArticle.put(new Key(s.id(), s.language()), s));
  }

  /** The snapshot of a translation, if anybody has confirmed it. */
  Optional<Snapshot> of(Article translation) {
    Key key = new Key(translation.id(), translation.language());
    return Optional.ofNullable(byArticle.get(key));
  }

  private record Key(String id, Language language) {}
}
