package org.amparo.edit;

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
import org.amparo.output.OutputFile;
import org.amparo.text.Slug;

/** Imports a Word document: makes the draft of a guide from it. */
public final class ImportDocument extends DraftEdit {

  private static final Pattern HEADING = Pattern.compile("(?m)^## (.*)$");

  /** Control characters and other characters without a glyph. */
  private static final Pattern INVISIBLE = Pattern.compile("\\p{C}");

  /** The maximum number of external addresses shown. */
  private static final int MAX_SHOWN = 5;

  /** The maximum number of characters of an address shown. */
  private static final int MAX_LENGTH = 100;

  private final Path document;
  private final String file;

  /**
   * @param document the file to read
   * @param file its name, which is the title of a document without one
   * @param topic its id in {@code content/site.yml}
   */
  public ImportDocument(Start start, Path document, String file, String topic) {
    super(start, topic);
    this.document = document;
    this.file = file;
  }

  @Override
  Optional<String> make(NewGuide guide) throws IOException {
    String name = file.replaceFirst("\\.[^.]*$", "");
    try {
      return make(guide, name, DocxImporter.read(document, Slug.of(name, guide.id(name))));
    } catch (DocxException e) {
      return Optional.of(message(e.key(), file));
    }
  }

  private Optional<String> make(NewGuide guide, String name, DocxImporter.ImportedText text)
      throws IOException {
    String title = text.title().isEmpty() ? name : text.title();
    ContentFile draft = file(guide.original(title));
    List<ContentFile> images = new ArrayList<>();
    for (OutputFile image : text.images()) {
      images.add(draft.beside(image.path()));
    }
    Optional<String> hindrance = hindrance(guide, title, images);
    if (hindrance.isPresent()) {
      return hindrance;
    }
    draft.create(guide.text(title, anchored(text.markdown())));
    made(draft);
    sayNumber(guide, title);
    for (int i = 0; i < images.size(); i++) {
      images.get(i).create(text.images().get(i));
      made(images.get(i));
    }
    if (text.title().isEmpty() && !text.skipped().contains("headings")) {
      say("import.title");
    }
    text.skipped().forEach(what -> say("import.left." + what));
    sayExternal(text.external());
    sayNext("import.next", draft.name());
    return Optional.empty();
  }

  /** Adds a message about external addresses in the document, with some of them. */
  private void sayExternal(Set<String> external) {
    String shown =
        external.stream()
            .limit(MAX_SHOWN)
            .map(address -> INVISIBLE.matcher(address).replaceAll("?"))
            .map(address -> address.substring(0, Math.min(address.length(), MAX_LENGTH)))
            .collect(Collectors.joining(", "));
    if (external.size() > MAX_SHOWN) {
      say("import.outside.more", shown, external.size() - MAX_SHOWN);
    } else if (!external.isEmpty()) {
      say("import.outside", shown);
    }
  }

  /** Returns the text with an anchor for each section, made from its heading. */
  private static String anchored(String markdown) {
    Map<String, Integer> used = new HashMap<>();
    return HEADING
        .matcher(markdown)
        .replaceAll(
            heading -> {
              String slug = Slug.of(heading.group(1), "section");
              int times = used.merge(slug, 1, Integer::sum);
              String id = times == 1 ? slug : slug + "-" + times;
              return Matcher.quoteReplacement("## " + heading.group(1) + " {#" + id + "}");
            });
  }
}
