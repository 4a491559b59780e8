package org.amparo.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.amparo.html.MarkdownText;
import org.amparo.model.Address;
import org.amparo.model.OutputFile;
import org.zwobble.mammoth.DocumentConverter;
import org.zwobble.mammoth.images.Image;

/** Reads a {@code .docx} that somebody sent, which may hold anything. */
public final class WordFile {

  /** So many bytes at most: a text with a few pictures. */
  private static final long MOST_BYTES = 20L * 1024 * 1024;

  /** So many bytes at most when it is unpacked. */
  private static final long MOST_UNPACKED = 100L * 1024 * 1024;

  private static final int MOST_PARTS = 5000;

  private static final String MAIN = "word/document.xml";

  /** Word's names for its styles are the same in every language. */
  private static final String STYLES =
      """
      p[style-name='Title'] => h1.title:fresh
      p[style-name='Subtitle'] => p:fresh
      p[style-name='Quote'] => blockquote > p:fresh
      p[style-name='Intense Quote'] => blockquote > p:fresh
      """;

  private static final Map<String, String> PICTURES =
      Map.of("image/png", "png", "image/jpeg", "jpg", "image/gif", "gif");

  private final byte[] bytes;
  private final String name;
  private final Set<String> left = new TreeSet<>();
  private final Map<String, OutputFile> pictures = new LinkedHashMap<>();
  private boolean picturesOutside;

  private WordFile(byte[] bytes, String name) {
    this.bytes = bytes;
    this.name = name;
  }

  /**
   * Reads a file.
   *
   * @param name what its pictures are called, each with a number
   * @throws WordException if it is not taken in
   * @throws IOException if it cannot be read
   */
  public static Taken read(Path file, String name) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new WordException(WordException.Reason.MISSING);
    }
    if (Files.size(file) > MOST_BYTES) {
      throw new WordException(WordException.Reason.BIG);
    }
    return new WordFile(Files.readAllBytes(file), name).read();
  }

  private Taken read() throws IOException {
    if (bytes.length > 4 && (bytes[0] & 0xFF) == 0xD0 && (bytes[1] & 0xFF) == 0xCF) {
      throw new WordException(WordException.Reason.OLD);
    }
    unpack();
    DocumentConverter converter =
        new DocumentConverter()
            .disableEmbeddedStyleMap()
            .addStyleMap(STYLES)
            .imageConverter(this::picture);
    String html;
    try {
      html = converter.convertToHtml(new ByteArrayInputStream(bytes)).getValue();
    } catch (RuntimeException e) {
      throw new WordException(WordException.Reason.OTHER); // mammoth has no exception of its own
    }
    MarkdownText text = MarkdownText.of(html);
    left.addAll(text.left());
    return new Taken(text.title(), text.markdown(), List.copyOf(pictures.values()), left);
  }

  /** Unpacks every part once, counting, before anything else reads the file. */
  private void unpack() throws IOException {
    long unpacked = 0;
    Set<String> parts = new HashSet<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        parts.add(part.getName());
        byte[] content = zip.readNBytes((int) (MOST_UNPACKED - unpacked) + 1);
        unpacked += content.length;
        if (unpacked > MOST_UNPACKED || parts.size() > MOST_PARTS) {
          throw new WordException(WordException.Reason.BOMB);
        }
        note(part.getName(), content);
      }
    } catch (ZipException e) {
      throw new WordException(WordException.Reason.OTHER);
    }
    if (!parts.contains(MAIN)) {
      throw new WordException(WordException.Reason.OTHER);
    }
  }

  /** Notes what mammoth passes over in silence. */
  private void note(String part, byte[] content) {
    String text = new String(content, StandardCharsets.UTF_8);
    if (part.equals(MAIN)) {
      noteIf("changes", text.contains("<w:ins ") || text.contains("<w:del "));
      noteIf("boxes", text.contains("<w:txbxContent"));
      noteIf("formulas", text.contains("<m:oMath"));
    } else if (part.startsWith("word/comments")) {
      noteIf("comments", text.contains("<w:comment "));
    } else if (part.startsWith("word/header") || part.startsWith("word/footer")) {
      noteIf("headers", text.contains("<w:t"));
    } else if (part.endsWith("document.xml.rels")) {
      picturesOutside = text.matches("(?s).*/image\"[^>]*TargetMode=\"External\".*");
      picturesOutside |= text.matches("(?s).*TargetMode=\"External\"[^>]*/image\".*");
    }
  }

  private void noteIf(String what, boolean there) {
    if (there) {
      left.add(what);
    }
  }

  /**
   * Keeps a picture that stands in the file; one elsewhere, on a disk or the web, is not opened.
   */
  private Map<String, String> picture(Image image) throws IOException {
    String ending = PICTURES.get(image.getContentType());
    String alt = image.getAltText().orElse("");
    if (picturesOutside || ending == null) {
      left.add("pictures");
      return Map.of("src", "", "alt", alt);
    }
    String file = name + "-" + (pictures.size() + 1) + "." + ending;
    try (InputStream stream = image.getInputStream()) {
      pictures.put(file, OutputFile.of(new Address(file), stream.readAllBytes()));
    }
    noteIf("described", alt.isBlank());
    return Map.of("src", file, "alt", alt);
  }

  /**
   * What a Word file says.
   *
   * @param title of the text; empty if it has none
   * @param markdown the text below the title
   * @param pictures by the names under which the text shows them
   * @param left what was not taken over as it was: each a key of a sentence under {@code
   *     import.left.}
   */
  public record Taken(String title, String markdown, List<OutputFile> pictures, Set<String> left) {
    public Taken {
      pictures = List.copyOf(pictures);
      left = Collections.unmodifiableSet(new TreeSet<>(left));
    }
  }
}
