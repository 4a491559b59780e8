package org.amparo;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amparo.edit.Confirmation;
import org.amparo.model.Article;
import org.amparo.model.Language;
import org.amparo.model.Site;
import org.amparo.model.Snapshot;
import org.amparo.text.Messages;

/** {@code confirm ID}: somebody has read a translation beside its original and found it right. */
final class ConfirmCommand implements EditCommand {

  private final Build.Outcome outcome;
  private final Messages words;
  private final Confirmation confirmation;
  private final String id;
  private final Optional<String> section;
  private final List<String> confirmed = new ArrayList<>();

  /**
   * @param id of the article whose translations are confirmed
   * @param section one section only, if given
   * @param by who confirms; may be empty
   */
  ConfirmCommand(Start start, String id, Optional<String> section, String by) {
    this.outcome = start.read();
    this.words = start.words();
    this.confirmation = new Confirmation(start.folder(), start.day(), by);
    this.id = id;
    this.section = section;
  }

  @Override
  public List<String> done() {
    return confirmed;
  }

  @Override
  public Optional<String> run() throws IOException {
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
        confirm(site, original.get(), article.language());
      }
    }
    return confirmed.isEmpty() ? Optional.of(words.get("confirm.alone", id)) : Optional.empty();
  }

  /** Of a page of no topic, the one in the site's first language. */
  private boolean isOriginal(Article article) {
    Language first = outcome.config().orElseThrow().defaultLanguage();
    return article.language().equals(article.original().orElse(first));
  }

  private void confirm(Site site, Article original, Language language) throws IOException {
    Optional<Snapshot> before = site.snapshot(original.id(), language);
    if (section.isPresent() && before.isPresent()) {
      confirmation.confirm(original, before.get(), section.get());
    } else {
      confirmation.confirm(original, language);
    }
    confirmed.add(words.get("confirm.done", original.id(), language.tag()));
  }
}
