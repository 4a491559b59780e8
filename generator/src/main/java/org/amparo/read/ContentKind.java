package org.amparo.read;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Optional;
import java.util.Set;
import org.amparo.attachment.AttachmentType;
import org.amparo.config.SiteConfig;
import org.amparo.config.SiteMessages;
import org.amparo.image.ImageType;
import org.amparo.model.Language;
import org.amparo.output.CopyNames;
import org.amparo.output.FileNames;
import org.amparo.output.SourcePaths;
import org.amparo.source.SiteFolder;

/** What the program does with a file below {@code content/}; {@code DATA} has its own reader. */
enum ContentKind {
  ARTICLE,
  SHORT_TEXT,
  IMAGE,
  ATTACHMENT,
  DATA,
  COPY,
  UNKNOWN,
  NOT_PLAIN;

  private static final Set<String> KNOWN =
      Set.of(
          SourcePaths.SETTINGS,
          SourcePaths.CONTACTS,
          SourcePaths.GLOSSARY,
          SourcePaths.SYNONYMS,
          SourcePaths.QUESTIONS,
          SourcePaths.CONTENT + "LICENSE");

  /**
   * Returns the kind of a file.
   *
   * @param content the folder {@code content/}
   */
  static ContentKind of(Path file, Path content, SiteConfig config) {
    String name = content.relativize(file).toString().replace('\\', '/');
    String first = name.substring(0, Math.max(0, name.indexOf('/')));
    boolean inLanguage = config.languages().stream().map(Language::tag).anyMatch(first::equals);
    if (!SiteFolder.isPlainFile(file)) {
      return NOT_PLAIN;
    }
    if (copied(file).isPresent()) {
      return COPY;
    }
    if ((SourcePaths.CONTENT + name).startsWith(SourcePaths.LOOKS)) {
      return DATA;
    }
    if (inLanguage && FileNames.isMarkdown(name)) {
      return ShortTextsReader.isShortText(name) ? SHORT_TEXT : ARTICLE;
    }
    if (!first.isEmpty() && ImageType.ofName(name).isPresent()) {
      return IMAGE; // in a folder of a language, or shared by all
    }
    if (!first.isEmpty() && AttachmentType.ofName(name).isPresent()) {
      return ATTACHMENT;
    }
    String path = SourcePaths.CONTENT + name;
    return KNOWN.contains(path) || SiteMessages.isOwnFile(path) ? DATA : UNKNOWN;
  }

  /** Returns the name of the text in the same folder that a file is a copy of. */
  static Optional<String> copied(Path file) {
    String name = Normalizer.normalize(String.valueOf(file.getFileName()), Normalizer.Form.NFC);
    boolean text = FileNames.isMarkdown(name) || FileNames.ending(name).equals("yml");
    return text
        ? CopyNames.original(name, other -> Files.exists(file.resolveSibling(other)))
        : Optional.empty();
  }
}
