package org.amparo.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.amparo.docx.DocxException;
import org.amparo.docx.DocxImporter;
import org.amparo.edit.ContentFile;
import org.amparo.edit.NewGuide;
import org.amparo.output.OutputFile;
import org.amparo.text.Slug;

/** {@code import FILE.docx --topic T}: a text from Word becomes the draft of a guide. */
final class ImportCommand extends DraftCommand {

  private static final Pattern HEADING = Pattern.compile("(?m)^## (.*)$");

  /** What a console would obey, or not show. */
  private static final Pattern UNSEEN = Pattern.compile("\\p{C}");

  /** So many addresses are named, each with so many signs. */
  private static final int MOST_NAMED = 5;

  private static final int MOST_SIGNS = 100;

  private final Path document;

  ImportCommand(Start start, Path document, String topic) {
    super(start, topic);
    this.document = document;
  }

  @Override
  Optional<String> make(NewGuide guide) throws IOException {
    String file = String.valueOf(document.getFileName());
    String name = file.replaceFirst("\\.[^.]*$", "");
    try {
      return make(guide, name, DocxImporter.read(document, Slug.of(name, guide.id(name))));
    } catch (DocxException e) {
      return Optional.of(sentence(e.key(), file));
    }
  }

  private Optional<String> make(NewGuide guide, String name, DocxImporter.ImportedText text)
      throws IOException {
    String title = text.title().isEmpty() ? name : text.title();
    ContentFile draft = file(guide.original(title));
    List<ContentFile> pictures = new ArrayList<>();
    for (OutputFile picture : text.pictures()) {
      pictures.add(draft.beside(picture.path()));
    }
    Optional<String> hindrance = hindrance(guide, title, pictures);
    if (hindrance.isPresent()) {
      return hindrance;
    }
    draft.create(guide.text(title, anchored(text.markdown())));
    say("new.made", draft.name());
    sayNumber(guide, title);
    for (int i = 0; i < pictures.size(); i++) {
      pictures.get(i).create(text.pictures().get(i));
      say("new.made", pictures.get(i).name());
    }
    if (text.title().isEmpty()) {
      say("import.title");
    }
    text.left().forEach(what -> say("import.left." + what));
    sayOutside(text.outside());
    say("import.next", draft.name());
    return Optional.empty();
  }

  /** Names what the document leads to, a few by their addresses. */
  private void sayOutside(Set<String> outside) {
    String named =
        outside.stream()
            .limit(MOST_NAMED)
            .map(address -> UNSEEN.matcher(address).replaceAll("?"))
            .map(address -> address.substring(0, Math.min(address.length(), MOST_SIGNS)))
            .collect(Collectors.joining(", "));
    if (outside.size() > MOST_NAMED) {
      say("import.outside.more", named, outside.size() - MOST_NAMED);
    } else if (!outside.isEmpty()) {
      say("import.outside", named);
    }
  }

  /** Sections get their address from their heading; a translation keeps it. */
  private static String anchored(String markdown) {
    Map<String, Integer> taken = new HashMap<>();
    return HEADING
        .matcher(markdown)
        .replaceAll(
            heading -> {
              String slug = Slug.of(heading.group(1), "section");
              int times = taken.merge(slug, 1, Integer::sum);
              String id = times == 1 ? slug : slug + "-" + times;
              return Matcher.quoteReplacement("## " + heading.group(1) + " {#" + id + "}");
            });
  }
}
