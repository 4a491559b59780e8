package org.amparo.publish;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amparo.host.Host;
import org.amparo.host.HostException;
import org.amparo.model.Address;
import org.amparo.output.OutputFile;

/**
 * Sites of some guides, without building them. Each guide is a page with an image; a new version of
 * a guide has an image of another name.
 */
public final class SmallSite {

  private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]+)\"");
  private static final int IMAGE = 9_000;

  private final Map<Integer, Integer> versions = new TreeMap<>();
  private long time = Instant.parse("2026-11-30T10:00:00Z").toEpochMilli();

  /**
   * @param guides how many
   */
  public SmallSite(int guides) {
    for (int i = 1; i <= guides; i++) {
      versions.put(i, 1);
    }
  }

  /** Writes a guide anew, or a new one. */
  public SmallSite write(int guide) {
    versions.merge(guide, 1, Integer::sum);
    return this;
  }

  /** Deletes a guide. */
  public SmallSite delete(int guide) {
    versions.remove(guide);
    return this;
  }

  /** Returns the site as it is now, with a time later than that of the one before. */
  public Release release() {
    time += 1000;
    List<SiteFile> files = new ArrayList<>();
    StringBuilder links = new StringBuilder();
    versions.forEach(
        (guide, version) -> {
          String name = "guía-" + guide;
          String image = "images/" + guide + "-" + version + ".bin";
          byte[] bytes = new byte[IMAGE + guide];
          new Random(guide * 100L + version).nextBytes(bytes);
          files.add(file(image, bytes, ""));
          String page =
              "<img src=\"../../" + image + "\"><script src=\"../../js/page.js\"></script>";
          String text = "<title>Guía " + guide + "</title>" + page + "versión " + version;
          files.add(file("es/derechos/" + name + ".html", utf8(text), "Guía " + guide));
          links.append("<a href=\"derechos/").append(name).append(".html\">").append("</a>");
        });
    files.add(file("es/index.html", utf8(links + ""), ""));
    files.add(file("index.html", utf8("<a href=\"es/index.html\">"), ""));
    files.add(file("js/page.js", utf8("\"use strict\";"), ""));
    files.add(file("sw.js", utf8("const files = " + versions), ""));
    files.add(file("sitemap.xml", utf8("<x>" + versions.keySet()), ""));
    files.add(file(".htaccess", utf8("Options -Indexes"), ""));
    return new Release(Instant.ofEpochMilli(time), files);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static SiteFile file(String path, byte[] bytes, String title) {
    return new SiteFile(path, FileContent.of(OutputFile.of(new Address(path), bytes)), title);
  }

  /** Fails unless each page on a host has its files, as a reader finds them. */
  static void assertWhole(Host host) throws HostException {
    Map<String, ?> files = host.list();
    for (String path : files.keySet()) {
      if (path.endsWith(".html")) {
        Matcher links = LINK.matcher(new String(host.read(path), StandardCharsets.UTF_8));
        while (links.find()) {
          String to = new Address(path).resolve(links.group(1)).orElseThrow().path();
          assertTrue(files.containsKey(to), path + " without " + to);
        }
      }
    }
  }
}
