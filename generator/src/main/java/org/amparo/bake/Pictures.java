package org.amparo.bake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.amparo.config.SiteFolder;
import org.amparo.model.Address;
import org.amparo.model.OutputFile;

/** The site's own icons: the files of {@code assets/icons}, published as they are. */
final class Pictures {

  private static final String ASSETS = "assets/";
  private static final String ICONS = "icons/";

  private Pictures() {}

  /**
   * The files, at {@code icons/} in the site.
   *
   * @throws IOException if one cannot be read
   */
  static List<OutputFile> read(SiteFolder folder) throws IOException {
    List<OutputFile> pictures = new ArrayList<>();
    for (Map.Entry<String, Path> file : folder.resources(ASSETS + ICONS).entrySet()) {
      Address address = new Address(file.getKey().substring(ASSETS.length()));
      pictures.add(OutputFile.of(address, Files.readAllBytes(file.getValue())));
    }
    return pictures;
  }

  /** Where each file stands, by its name. */
  static Map<String, Address> byName(List<OutputFile> pictures) {
    Map<String, Address> addresses = new TreeMap<>();
    pictures.forEach(p -> addresses.put(p.path().substring(ICONS.length()), p.address()));
    return addresses;
  }
}
