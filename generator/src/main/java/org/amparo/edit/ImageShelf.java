package org.amparo.edit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.amparo.output.OutputFile;
import org.amparo.source.SiteFolder;

/**
 * A folder of images to which an author adds one.
 *
 * @param folder of the site
 * @param path of the images from the site's folder; it ends with a slash
 */
record ImageShelf(SiteFolder folder, String path) {

  /**
   * Returns a path that no image has in any format, without its ending.
   *
   * @param stem its beginning; a number follows
   * @throws EditException if the folder cannot be read
   */
  String free(String stem) throws EditException {
    Set<String> taken = new HashSet<>();
    for (Path file : files()) {
      String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
      taken.add(name.replaceFirst("\\.[^.]*$", ""));
    }
    int number = 1;
    while (taken.contains(stem + "-" + number)) {
      number++;
    }
    return path + stem + "-" + number;
  }

  /**
   * Returns the path of an image with the same bytes, if there is one.
   *
   * @throws EditException if one cannot be read
   */
  Optional<String> same(byte[] bytes) throws EditException {
    try {
      for (Path file : files()) {
        if (SiteFolder.isPlainFile(file)
            && Files.size(file) == bytes.length
            && Arrays.equals(Files.readAllBytes(file), bytes)) {
          return Optional.of(path + file.getFileName());
        }
      }
      return Optional.empty();
    } catch (IOException e) {
      throw new EditException(EditException.Reason.UNREADABLE, path, e);
    }
  }

  private List<Path> files() throws EditException {
    Path images = folder.root().resolve(path);
    if (!Files.isDirectory(images)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(images)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new EditException(EditException.Reason.UNREADABLE, path, e);
    }
  }

  /**
   * Writes an image, unless the folder has it already.
   *
   * @throws EditException if another one of its name exists by now, or it cannot be written
   */
  void write(OutputFile image) throws EditException {
    if (!same(image.bytes()).equals(Optional.of(image.path()))) {
      new ContentFile(folder, image.path()).create(image);
    }
  }
}
