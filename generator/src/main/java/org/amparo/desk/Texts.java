package org.amparo.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.amparo.edit.ContentFile;
import org.amparo.edit.EditException;
import org.amparo.edit.UnsavedTexts;
import org.amparo.edit.Version;
import org.amparo.edit.Versions;
import org.amparo.output.SourcePaths;
import org.amparo.preview.LiveSite;
import org.amparo.preview.PreviewState;
import org.amparo.source.SiteFolder;

/** The texts of {@code content/} as the desk opens, types and saves them. */
final class Texts {

  /** The files that the desk opens as texts. */
  private static final Pattern EDITABLE = Pattern.compile("(?i).*\\.(md|markdown|yml)");

  private final LiveSite site;
  private final InstantSource clock;
  private final UnsavedTexts unsaved;
  private final Versions versions;

  /**
   * @param clock tells when a version of a text was replaced
   */
  Texts(LiveSite site, InstantSource clock) {
    this.site = site;
    this.clock = clock;
    this.unsaved = new UnsavedTexts(site.folder());
    this.versions = new Versions(site.folder());
  }

  /**
   * Shows what was typed and not saved when the desk last ended.
   *
   * @throws EditException if it cannot be read
   */
  static void bringBack(SiteFolder folder) throws EditException {
    new UnsavedTexts(folder)
        .all()
        .forEach(
            (name, typed) ->
                folder
                    .unsaved()
                    .set(
                        folder.root().resolve(name),
                        Optional.of(typed.text().getBytes(StandardCharsets.UTF_8))));
  }

  /**
   * Returns the files with a text that is not saved.
   *
   * @throws EditException if they cannot be read
   */
  List<String> unsavedFiles() throws EditException {
    return unsaved.all().keySet().stream().filter(this::isEditable).toList();
  }

  /** Returns the time of a change that is made now. */
  Instant now() {
    return clock.instant();
  }

  /** Returns the earlier texts of files. */
  Versions versions() {
    return versions;
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
    Optional<String> typed =
        site.folder().unsaved().of(path(name)).map(b -> new String(b, StandardCharsets.UTF_8));
    Optional<String> before =
        typed.isPresent()
            ? unsaved.of(name).flatMap(UnsavedTexts.Unsaved::before)
            : Optional.empty();
    return saved.map(text -> new OpenText(name, text, typed, before));
  }

  /** Returns whether a name is that of a text below {@code content/}, not behind a link. */
  private boolean isEditable(String name) {
    return isInside(name) && EDITABLE.matcher(name).matches() && SiteFolder.isPlainFile(path(name));
  }

  /** Returns whether a name, as a browser sent it, is a path below {@code content/}. */
  boolean isInside(String name) {
    boolean plain =
        Pattern.compile("/").splitAsStream(name).noneMatch(p -> p.isEmpty() || p.startsWith("."));
    boolean strange = name.indexOf('\\') >= 0 || name.indexOf('\0') >= 0 || name.indexOf(':') >= 0;
    return name.startsWith(SourcePaths.CONTENT)
        && plain
        && !strange
        && !site.folder().isLinked(path(name).resolveSibling(""));
  }

  private Path path(String name) {
    return site.folder().root().resolve(name);
  }

  private ContentFile file(String name) {
    return new ContentFile(site.folder(), name);
  }

  /**
   * Returns an opened text as it is based on the file that a page was made of. Another page, or
   * another program, may have saved the file since.
   *
   * @param mark of the file that the page was made of; of no letters if it names none
   * @throws EditException if an earlier text cannot be read
   */
  OpenText based(OpenText opened, String mark) throws EditException {
    if (mark.isEmpty() || mark.equals(OpenText.mark(opened.saved()))) {
      return opened.rebased();
    }
    if (opened.before().isPresent()) {
      return opened;
    }
    List<Version> same =
        versions.of(opened.name()).stream().filter(v -> v.content().equals(mark)).toList();
    String text =
        versions.contents(same).values().stream()
            .findFirst()
            .map(b -> new String(b, StandardCharsets.UTF_8))
            .orElse("");
    return opened.basedOn(text);
  }

  /**
   * Forgets what was typed and not saved; it is kept as an earlier text.
   *
   * @throws IOException if a file cannot be read or written
   */
  void discard(OpenText opened) throws IOException {
    if (opened.unsaved().isPresent()) {
      keepTyped(opened);
    }
    type(opened.rebased(), opened.saved());
  }

  /**
   * Shows the site with a text that is being typed.
   *
   * @return the site with it
   * @throws IOException if a file cannot be read
   */
  synchronized PreviewState type(OpenText opened, String text) throws IOException {
    boolean same = text.equals(opened.saved());
    if (same) {
      unsaved.remove(opened.name());
    } else {
      unsaved.put(opened.name(), new UnsavedTexts.Unsaved(Optional.of(opened.base()), text));
    }
    Optional<byte[]> bytes =
        same ? Optional.empty() : Optional.of(text.getBytes(StandardCharsets.UTF_8));
    return site.type(path(opened.name()), bytes);
  }

  /**
   * Returns the site with another text of a file, which is not kept: the file has its own text
   * again afterwards, also if the program ends in between.
   *
   * @throws IOException if a file cannot be read
   */
  synchronized PreviewState tryOut(OpenText opened, String text) throws IOException {
    Path path = path(opened.name());
    PreviewState tried = site.type(path, Optional.of(text.getBytes(StandardCharsets.UTF_8)));
    site.type(path, opened.unsaved().map(u -> u.getBytes(StandardCharsets.UTF_8)));
    return tried;
  }

  /**
   * Keeps an unsaved text as an earlier one, if another takes its place.
   *
   * @throws EditException if it cannot be written
   */
  void keepOther(OpenText opened, String text) throws EditException {
    if (opened.unsaved().filter(u -> !u.equals(text)).isPresent()) {
      keepTyped(opened);
    }
  }

  private void keepTyped(OpenText opened) throws EditException {
    Versions.Occasion why = new Versions.Occasion(clock.instant(), Version.Change.TYPED, "");
    versions.keep(Versions.Kept.of(opened.name(), opened.shown(), why));
  }

  /**
   * Saves a text.
   *
   * @param base the mark of the text that the change is based on
   * @throws EditException if the file has another text by now, or cannot be written
   * @throws IOException if the site cannot be read again
   */
  synchronized void save(OpenText opened, String text, String base) throws IOException {
    keepOther(opened, text);
    if (!base.equals(OpenText.mark(opened.saved()))) {
      throw EditException.changed(opened.name());
    }
    if (!text.equals(opened.saved())) {
      versions.keep(opened.name(), opened.saved(), clock.instant());
      file(opened.name()).replace(Optional.of(opened.saved()), text);
    }
    unsaved.remove(opened.name());
    Path path = path(opened.name());
    site.folder().unsaved().set(path, Optional.empty());
    site.update(Set.of(path));
  }
}
