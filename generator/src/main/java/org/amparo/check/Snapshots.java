package org.amparo.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.amparo.model.Article;
import org.amparo.model.Language;
import org.amparo.model.Site;
import org.amparo.model.Snapshot;

/** Finds the snapshot of a translation in constant time. */
final class Snapshots {

  private final Map<Key, Snapshot> byArticle = new HashMap<>();

  Snapshots(Site site) {
    site.snapshots().forEach(s -> byArticle.put(new Key(s.id(), s.language()), s));
  }

  /** Returns the snapshot of a translation, if it was ever confirmed. */
  Optional<Snapshot> find(Article translation) {
    Key key = new Key(translation.id(), translation.language());
    return Optional.ofNullable(byArticle.get(key));
  }

  private record Key(String id, Language language) {}
}
