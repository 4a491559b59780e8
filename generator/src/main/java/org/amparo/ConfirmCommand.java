package org.amparo;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amparo.config.SiteFolder;
import org.amparo.edit.Confirmation;
import org.amparo.model.Article;
import org.amparo.model.Language;
import org.amparo.model.Site;
import org.amparo.model.Snapshot;
import org.amparo.text.Messages;

/** {@code confirm ID}: somebody has read a translation beside its original and found it right. */
final class ConfirmCommand {

  private final Build.Outcome outcome;
  private final Messages words;
  private final Confirmation confirmation;
  private final List<String> confirmed = new ArrayList<>();

  ConfirmCommand(
      SiteFolder folder, Build.Outcome outcome, Messages words, LocalDate day, String by) {
    this.outcome = outcome;
    this.words = words;
    this.confirmation = new Confirmation(folder, day, by);
  }

  /** What was confirmed, in words. */
  List<String> confirmed() {
    return confirmed;
  }

  /**
   * Confirms every translation of an article.
   *
   * @param section one section only, if given
   * @return what kept it from being done
   * @throws IOException if a snapshot cannot be read or written
   */
  Optional<String> run(String id, Optional<String> section) throws IOException {
    if (outcome.site().isEmpty()) {
      return Optional.of(words.get("confirm.broken"));
    }
    Site site = outcome.site().get();
    Optional<Article> original =
        site.articles().stream().filter(a -> a.id().equals(id) && isOriginal(a)).findFirst();
    if (original.isEmpty() || original.get().isBroken()) {
      return Optional.of(words.get("confirm.unknown", id));
    }
    if (section.isPresent() && original.get().section(section.get()).isEmpty()) {
      return Optional.of(words.get("confirm.section", id, section.get()));
    }
    for (Article article : site.articles()) {
      if (article.id().equals(id) && !article.equals(original.get())) {
        confirm(site, original.get(), article.language(), section);
      }
    }
    return confirmed.isEmpty() ? Optional.of(words.get("confirm.alone", id)) : Optional.empty();
  }

  /** Of a page of no topic, the one in the site's first language. */
  private boolean isOriginal(Article article) {
    Language first = outcome.config().orElseThrow().defaultLanguage();
    return article.language().equals(article.original().orElse(first));
  }

  private void confirm(Site site, Article original, Language language, Optional<String> section)
      throws IOException {
    Optional<Snapshot> before = site.snapshot(original.id(), language);
    if (section.isPresent() && before.isPresent()) {
      confirmation.confirm(original, before.get(), section.get());
    } else {
      confirmation.confirm(original, language);
    }
    confirmed.add(words.get("confirm.done", original.id(), language.tag()));
  }
}
