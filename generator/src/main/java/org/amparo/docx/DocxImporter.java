package org.amparo.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.amparo.image.ImageType;
import org.amparo.model.Address;
import org.amparo.output.OutputFile;
import org.zwobble.mammoth.DocumentConverter;
import org.zwobble.mammoth.images.Image;

/** Reads a {@code .docx} that somebody sent, which may have anything in it. */
public final class DocxImporter {

  /** So many bytes at most: a text with a few pictures. */
  private static final long MOST_BYTES = 20L * 1024 * 1024;

  /** Far more than a text of the greatest length that {@link PartReader} lets pass. */
  private static final Duration MOST_TIME = Duration.ofMinutes(2);

  /** Word's names for its styles are the same in every language. */
  private static final String STYLES =
      """
      p[style-name='Title'] => h1.title:fresh
      p[style-name='Subtitle'] => p:fresh
      p[style-name='Quote'] => blockquote > p:fresh
      p[style-name='Intense Quote'] => blockquote > p:fresh
      """;

  private final CleanDocument document;
  private final String name;
  private final Set<String> left = new TreeSet<>();

  /** The pictures that the text shows, by their content types. */
  private final Map<String, OutputFile> pictures = new LinkedHashMap<>();

  private DocxImporter(CleanDocument document, String name) {
    this.document = document;
    this.name = name;
  }

  /**
   * Reads a file, and opens no other.
   *
   * @param name what its pictures are called, each with a number
   * @throws DocxException if it is not imported
   * @throws IOException if it cannot be read
   */
  public static DocxImporter.ImportedText read(Path file, String name) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new DocxException(DocxException.Reason.MISSING);
    }
    if (Files.size(file) > MOST_BYTES) {
      throw new DocxException(DocxException.Reason.BIG);
    }
    Optional<DocxException.Reason> refusal = FileKind.refusal(Files.readAllBytes(file));
    if (refusal.isPresent()) {
      throw new DocxException(refusal.get());
    }
    PartReader reader = new PartReader();
    return read(CleanDocument.of(DocxPackage.read(file, reader), reader), name, MOST_TIME);
  }

  /** Reads a document within a time. */
  static DocxImporter.ImportedText read(CleanDocument document, String name, Duration time)
      throws IOException {
    DocxImporter file = new DocxImporter(document, name);
    return TimeLimit.of(time, file::read);
  }

  private DocxImporter.ImportedText read() throws IOException {
    DocumentConverter converter =
        new DocumentConverter()
            .disableEmbeddedStyleMap()
            .addStyleMap(STYLES)
            .imageConverter(this::picture);
    String html;
    try {
      html = converter.convertToHtml(new ByteArrayInputStream(document.zip())).getValue();
    } catch (RuntimeException e) {
      throw new DocxException(DocxException.Reason.OTHER); // mammoth has no exception of its own
    }
    HtmlToMarkdown text = HtmlToMarkdown.of(html);
    left.addAll(document.skipped());
    left.addAll(text.left());
    List<OutputFile> files = List.copyOf(pictures.values());
    return new DocxImporter.ImportedText(
        text.title(), text.markdown(), files, left, document.outside());
  }

  /** Keeps a picture that is in the file, once. Its format is what its first bytes say. */
  private Map<String, String> picture(Image image) {
    String alt = image.getAltText().orElse("");
    Optional<byte[]> bytes = document.pictureOf(image.getContentType());
    Optional<ImageType> type = bytes.flatMap(ImageType::of);
    if (type.isEmpty()) {
      left.add(bytes.isEmpty() ? "linked" : "pictures");
      return Map.of("src", "", "alt", alt);
    }
    if (alt.isBlank()) {
      left.add("described");
    }
    OutputFile picture =
        pictures.computeIfAbsent(
            image.getContentType(),
            key -> {
              String file = name + "-" + (pictures.size() + 1) + "." + type.get().ending();
              return OutputFile.of(new Address(file), bytes.orElseThrow());
            });
    return Map.of("src", picture.path(), "alt", alt);
  }

  /**
   * What a Word file says.
   *
   * @param title of the text; empty if it has none
   * @param markdown the text below the title
   * @param pictures by the names under which the text shows them
   * @param left what was not taken over as it was: each a key of a sentence under {@code
   *     import.left.}
   * @param outside the files and addresses to which it leads for more than a link; they were not
   *     opened
   */
  public record ImportedText(
      String title,
      String markdown,
      List<OutputFile> pictures,
      Set<String> left,
      Set<String> outside) {
    public ImportedText {
      pictures = List.copyOf(pictures);
      left = Collections.unmodifiableSet(new TreeSet<>(left));
      outside = Collections.unmodifiableSet(new TreeSet<>(outside));
    }
  }
}
