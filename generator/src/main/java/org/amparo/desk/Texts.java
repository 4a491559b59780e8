package org.amparo.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.amparo.edit.ContentFile;
import org.amparo.edit.EditException;
import org.amparo.output.SourcePaths;
import org.amparo.preview.LiveSite;
import org.amparo.preview.PreviewState;
import org.amparo.source.SiteFolder;

/** The texts of {@code content/} as the desk opens, types and saves them. */
final class Texts {

  /** The files that the desk opens as texts. */
  private static final Pattern EDITABLE = Pattern.compile("(?i).*\\.(md|markdown|yml)");

  private final LiveSite site;

  Texts(LiveSite site) {
    this.site = site;
  }

  /**
   * Opens a file.
   *
   * @param name its path from the site's folder, as a browser sent it
   * @return empty if it is no text of {@code content/}
   * @throws EditException if it cannot be read
   */
  Optional<OpenText> open(String name) throws EditException {
    if (!isEditable(name)) {
      return Optional.empty();
    }
    Optional<String> saved = file(name).text();
    Optional<String> unsaved =
        site.folder().unsaved().of(path(name)).map(b -> new String(b, StandardCharsets.UTF_8));
    return saved.map(text -> new OpenText(name, text, unsaved));
  }

  /** Returns whether a name is that of a text below {@code content/}, not behind a link. */
  private boolean isEditable(String name) {
    if (!name.startsWith(SourcePaths.CONTENT) || !EDITABLE.matcher(name).matches()) {
      return false;
    }
    boolean plain =
        Pattern.compile("/").splitAsStream(name).noneMatch(p -> p.isEmpty() || p.startsWith("."));
    boolean strange = name.indexOf('\\') >= 0 || name.indexOf('\0') >= 0 || name.indexOf(':') >= 0;
    return plain
        && !strange
        && SiteFolder.isPlainFile(path(name))
        && !site.folder().isLinked(path(name).resolveSibling(""));
  }

  private Path path(String name) {
    return site.folder().root().resolve(name);
  }

  private ContentFile file(String name) {
    return new ContentFile(site.folder(), name);
  }

  /**
   * Shows the site with a text that is being typed.
   *
   * @return the site with it
   * @throws IOException if a file cannot be read
   */
  PreviewState type(OpenText opened, String text) throws IOException {
    boolean same = text.equals(opened.saved());
    Optional<byte[]> bytes =
        same ? Optional.empty() : Optional.of(text.getBytes(StandardCharsets.UTF_8));
    return site.type(path(opened.name()), bytes);
  }

  /**
   * Saves a text.
   *
   * @param base the mark of the text that the change is based on
   * @throws EditException if the file has another text by now, or cannot be written
   * @throws IOException if the site cannot be read again
   */
  void save(OpenText opened, String text, String base) throws IOException {
    if (!base.equals(opened.mark())) {
      throw EditException.changed(opened.name());
    }
    if (!text.equals(opened.saved())) {
      file(opened.name()).replace(Optional.of(opened.saved()), text);
    }
    Path path = path(opened.name());
    site.folder().unsaved().set(path, Optional.empty());
    site.update(Set.of(path));
  }

  /**
   * A text that was opened.
   *
   * @param name its path from the site's folder
   * @param saved the text of the file
   * @param unsaved the text that was typed and not saved
   */
  record OpenText(String name, String saved, Optional<String> unsaved) {

    /** Returns the text to show. */
    String shown() {
      return unsaved.orElse(saved);
    }

    /** Returns a mark of the saved text: its SHA-256. A form carries it to its save. */
    String mark() {
      try {
        byte[] digest =
            MessageDigest.getInstance("SHA-256").digest(saved.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest);
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every Java has SHA-256", e);
      }
    }
  }
}
