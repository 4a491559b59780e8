package org.amparo.edit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amparo.model.Article;
import org.amparo.model.Guide;
import org.amparo.model.Language;
import org.amparo.project.ReadSite;

/** Begins the missing translation of a guide: makes its draft. */
public final class BeginTranslation implements Edit {

  private final Start start;
  private final String id;
  private final String into;
  private final List<String> done = new ArrayList<>();
  private final List<String> next = new ArrayList<>();
  private final List<String> made = new ArrayList<>();

  /**
   * @param id of the guide
   * @param into the language of the translation, as it was typed
   */
  public BeginTranslation(Start start, String id, String into) {
    this.start = start;
    this.id = id;
    this.into = into;
  }

  @Override
  public List<String> done() {
    return done;
  }

  @Override
  public List<String> next() {
    return next;
  }

  @Override
  public List<String> made() {
    return made;
  }

  @Override
  public Optional<String> run() throws IOException {
    if (start.read().isEmpty()) {
      return refusal("new.broken");
    }
    ReadSite read = start.read().get();
    List<Language> languages = read.project().config().languages();
    Optional<Language> language =
        languages.stream().filter(l -> l.tag().equalsIgnoreCase(into)).findFirst();
    if (language.isEmpty()) {
      String all = String.join(", ", languages.stream().map(Language::tag).toList());
      return refusal("translate.language", into, all);
    }
    List<Guide> set = read.site().guides().stream().filter(g -> g.id().equals(id)).toList();
    Optional<Guide> there =
        set.stream().filter(g -> g.language().equals(language.get())).findFirst();
    if (there.isPresent()) {
      return refusal("translate.there", there.get().file());
    }
    if (set.isEmpty() || Article.originalOf(set, languages).isBroken()) {
      return refusal("translate.unknown", id);
    }
    NewTranslation translation =
        new NewTranslation(
            read, Article.originalOf(set, languages), language.get(), start.messages().language());
    return write(translation, Article.originalOf(set, languages).file());
  }

  private Optional<String> write(NewTranslation translation, String original) throws IOException {
    String source = new ContentFile(start.folder(), original).text().orElse("");
    Optional<String> text = translation.text(source);
    if (text.isEmpty()) {
      return refusal("translate.unknown", id);
    }
    new ContentFile(start.folder(), translation.file()).create(text.get());
    made.add(translation.file());
    done.add(message("new.made", translation.file()));
    next.add(message("new.next"));
    next.add(message("new.step", 1, message("translate.write", translation.file(), original)));
    next.add(message("new.step", 2, message("new.look")));
    next.add(
        message("new.step", 3, message("new.confirm", 1, "confirm " + id + " --into " + into)));
    next.add(message("new.step", 4, message("new.publish", 1)));
    return Optional.empty();
  }

  private Optional<String> refusal(String key, Object... values) {
    return Optional.of(message(key, values));
  }

  private String message(String key, Object... values) {
    return start.messages().get(key, values);
  }
}
