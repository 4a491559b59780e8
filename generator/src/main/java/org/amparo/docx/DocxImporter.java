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

/** Imports a {@code .docx} of any origin, which may be hostile. */
public final class DocxImporter {

  /** The maximum size of a file. */
  private static final long MAX_BYTES = 20L * 1024 * 1024;

  /** The time limit. The longest text that {@link PartReader} admits needs far less. */
  private static final Duration TIME_LIMIT = Duration.ofMinutes(2);

  /** The names of Word's styles, which are the same in every language, as HTML for mammoth. */
  private static final String STYLES =
      """
      p[style-name='Title'] => h1.title:fresh
      p[style-name='Subtitle'] => p:fresh
      p[style-name='Quote'] => blockquote > p:fresh
      p[style-name='Intense Quote'] => blockquote > p:fresh
      """;

  private final CleanDocument document;
  private final String name;
  private final Set<String> skipped = new TreeSet<>();

  /** The images of the text, by their content types. */
  private final Map<String, OutputFile> images = new LinkedHashMap<>();

  private DocxImporter(CleanDocument document, String name) {
    this.document = document;
    this.name = name;
  }

  /**
   * Reads a file, and opens no other.
   *
   * @param name the names of its images begin with this, followed by a number
   * @throws DocxException if it is not imported
   * @throws IOException if it cannot be read
   */
  public static DocxImporter.ImportedText read(Path file, String name) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new DocxException(DocxException.Reason.MISSING);
    }
    if (Files.size(file) > MAX_BYTES) {
      throw new DocxException(DocxException.Reason.BIG);
    }
    Optional<DocxException.Reason> refusal = FileKind.refusal(Files.readAllBytes(file));
    if (refusal.isPresent()) {
      throw new DocxException(refusal.get());
    }
    PartReader reader = new PartReader();
    return read(CleanDocument.of(DocxPackage.read(file, reader), reader), name, TIME_LIMIT);
  }

  /** Reads a document within a time limit. */
  static DocxImporter.ImportedText read(CleanDocument document, String name, Duration time)
      throws IOException {
    DocxImporter file = new DocxImporter(document, name);
    return TimeLimit.run(time, file::read);
  }

  private DocxImporter.ImportedText read() throws IOException {
    DocumentConverter converter =
        new DocumentConverter()
            .disableEmbeddedStyleMap()
            .addStyleMap(STYLES)
            .imageConverter(this::image);
    String html;
    try {
      html = converter.convertToHtml(new ByteArrayInputStream(document.zip())).getValue();
    } catch (RuntimeException e) {
      throw new DocxException(DocxException.Reason.OTHER); // mammoth throws unspecific exceptions
    }
    HtmlToMarkdown text = HtmlToMarkdown.of(html);
    skipped.addAll(document.skipped());
    skipped.addAll(text.skipped());
    List<OutputFile> files = List.copyOf(images.values());
    return new DocxImporter.ImportedText(
        text.title(), text.markdown(), files, skipped, document.external());
  }

  /** Adds an image of the document, once. Its first bytes say its format. */
  private Map<String, String> image(Image image) {
    String alt = image.getAltText().orElse("");
    Optional<byte[]> bytes = document.imageOf(image.getContentType());
    Optional<ImageType> type = bytes.flatMap(ImageType::of);
    if (type.isEmpty()) {
      skipped.add(bytes.isEmpty() ? "linked" : "pictures");
      return Map.of("src", "", "alt", alt);
    }
    if (alt.isBlank()) {
      skipped.add("described");
    }
    OutputFile file =
        images.computeIfAbsent(
            image.getContentType(),
            key -> {
              String fileName = name + "-" + (images.size() + 1) + "." + type.get().ending();
              return OutputFile.of(new Address(fileName), bytes.orElseThrow());
            });
    return Map.of("src", file.path(), "alt", alt);
  }

  /**
   * An imported document.
   *
   * @param title of the text; empty if it has none
   * @param markdown the text below the title
   * @param images by the paths that the text has for them
   * @param skipped what was not imported as it was, as the last parts of message keys {@code
   *     import.left.*}
   * @param external the files and addresses that the document would load; they were not opened
   */
  public record ImportedText(
      String title,
      String markdown,
      List<OutputFile> images,
      Set<String> skipped,
      Set<String> external) {
    public ImportedText {
      images = List.copyOf(images);
      skipped = Collections.unmodifiableSet(new TreeSet<>(skipped));
      external = Collections.unmodifiableSet(new TreeSet<>(external));
    }
  }
}
