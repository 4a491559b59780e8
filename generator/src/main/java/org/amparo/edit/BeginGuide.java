package org.amparo.edit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.amparo.model.Language;

/** Begins a guide: makes its drafts in every language. */
public final class BeginGuide extends DraftEdit {

  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Cntrl}]+");

  private final String title;

  /**
   * @param title in the site's first language
   * @param topic its id in {@code content/site.yml}
   */
  public BeginGuide(Start start, String title, String topic) {
    super(start, topic);
    this.title = SPACE.matcher(title.strip()).replaceAll(" ");
  }

  @Override
  Optional<String> make(NewGuide guide) throws IOException {
    Map<String, String> contents = guide.files(title);
    List<ContentFile> files = contents.keySet().stream().map(this::file).toList();
    Optional<String> hindrance = hindrance(guide, title, files);
    if (hindrance.isPresent()) {
      return hindrance;
    }
    for (ContentFile file : files) {
      file.create(contents.getOrDefault(file.name(), ""));
      made(file);
    }
    sayNumber(guide, title);
    sayNext(guide);
    return Optional.empty();
  }

  /** Adds the next steps. A site of one language has none about translations. */
  private void sayNext(NewGuide guide) {
    List<Language> translations = guide.translations();
    List<String> steps = new ArrayList<>(List.of(message("new.write", guide.original(title))));
    if (!translations.isEmpty()) {
      steps.add(message("new.translate", translations.size()));
    }
    steps.add(message("new.look"));
    if (!translations.isEmpty()) {
      String each =
          String.join(
              ", ",
              translations.stream()
                  .map(l -> "confirm " + guide.id(title) + " --into " + l)
                  .toList());
      steps.add(message("new.confirm", translations.size(), each));
    }
    steps.add(message("new.publish", translations.size() + 1));
    sayNext("new.next");
    for (int i = 0; i < steps.size(); i++) {
      sayNext("new.step", i + 1, steps.get(i));
    }
  }
}
