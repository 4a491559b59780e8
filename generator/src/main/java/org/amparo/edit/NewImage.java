package org.amparo.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amparo.image.ImageCleaner;
import org.amparo.image.ImageScaler;
import org.amparo.image.ImageType;
import org.amparo.model.Address;
import org.amparo.output.FileNames;
import org.amparo.output.OutputFile;
import org.amparo.output.SourcePaths;
import org.amparo.problem.Checked;
import org.amparo.problem.Problem;
import org.amparo.source.SiteFolder;
import org.amparo.text.Slug;

/**
 * An image that an author adds to an article. It is upright and without metadata, and at most 1,600
 * pixels and 300 kB large. Its name is that of the article with a number: the name that a phone
 * gives says when it was taken, and some say who is in it. An image that the site has already is
 * not kept twice.
 */
public final class NewImage {

  /** The folder of images, which articles of every language show. */
  public static final String FOLDER = SourcePaths.CONTENT + "images/";

  private final ImageShelf shelf;
  private final String article;
  private final OutputFile file;

  private NewImage(ImageShelf shelf, String article, OutputFile file) {
    this.shelf = shelf;
    this.article = article;
    this.file = file;
  }

  /**
   * Makes an image of an author's file, which is not written yet.
   *
   * @param article the file of the article, as its path from the site's folder
   * @param name of the author's file, for problems
   * @param bytes of the author's file
   * @return empty, with a problem, if it cannot be shown; with a warning if it stays heavy
   * @throws EditException if the folder of images cannot be read
   */
  public static Checked<Optional<NewImage>> of(
      SiteFolder folder, String article, String name, byte[] bytes) throws EditException {
    ImageShelf shelf = new ImageShelf(folder, FOLDER);
    String free = shelf.free(stem(article));
    String typed = ImageType.of(bytes).map(t -> free + "." + t.ending()).orElse(FOLDER + name);
    List<Problem> problems = new ArrayList<>();
    Optional<byte[]> clean = ImageCleaner.clean(typed, bytes).into(problems);
    Optional<byte[]> small = clean.map(c -> ImageScaler.small(typed, c).into(problems));
    if (small.isEmpty()) {
      return new Checked<>(Optional.empty(), problems);
    }
    String known = shelf.same(small.get()).orElse(typed);
    OutputFile file = OutputFile.of(new Address(known), small.get());
    return new Checked<>(Optional.of(new NewImage(shelf, article, file)), problems);
  }

  private static String stem(String article) {
    String stem = FileNames.stem(article.substring(article.lastIndexOf('/') + 1));
    return Slug.of(stem, "image");
  }

  /** Returns its path from the site's folder. */
  public String file() {
    return file.path();
  }

  /** Returns the bytes of the file. */
  public byte[] bytes() {
    return file.bytes();
  }

  /** Returns the Markdown that shows it in the article, without a description. */
  public String markdown() {
    return markdown(article, file());
  }

  /**
   * Returns the Markdown that shows an image in an article, without a description.
   *
   * @param article its path from the site's folder
   * @param image its path from the site's folder
   */
  public static String markdown(String article, String image) {
    String below = article.substring(SourcePaths.CONTENT.length());
    int folders = (int) below.chars().filter(c -> c == '/').count();
    String up = "../".repeat(folders);
    return "![](" + up + image.substring(SourcePaths.CONTENT.length()) + ")";
  }

  /**
   * Writes the file, unless the site has the image already.
   *
   * @throws EditException if another one of its name exists by now, or it cannot be written
   */
  public void write() throws EditException {
    shelf.write(file);
  }
}
