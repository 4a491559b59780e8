package org.amparo;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.amparo.edit.ContentFile;
import org.amparo.edit.NewGuide;

/** {@code new "Title" --topic T}: somebody begins a guide, in every language at once. */
final class NewCommand extends DraftCommand {

  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Cntrl}]+");

  private final String title;

  /**
   * @param title in the site's first language
   */
  NewCommand(Start start, String title, String topic) {
    super(start, topic);
    this.title = SPACE.matcher(title.strip()).replaceAll(" ");
  }

  @Override
  Optional<String> make(NewGuide guide) throws IOException {
    Map<String, String> texts = guide.files(title);
    List<ContentFile> files = texts.keySet().stream().map(this::file).toList();
    Optional<String> hindrance = hindrance(title, files);
    if (hindrance.isPresent()) {
      return hindrance;
    }
    for (ContentFile file : files) {
      file.create(texts.getOrDefault(file.name(), ""));
      say("new.made", file.name());
    }
    say("new.next", guide.original(title), NewGuide.id(title));
    return Optional.empty();
  }
}
