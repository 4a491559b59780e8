package org.amparo.site;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.amparo.image.ImageType;
import org.amparo.image.Photos;
import org.amparo.testing.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Only images that published texts show are published, without metadata. */
class PublishedImagesTest {

  private static final String GUIDE = "content/es/derechos/detencion.md";
  private static final String FOLDER = "content/es/derechos/";
  private static final Pattern DATA = Pattern.compile("data:image/[a-z]+;base64,([A-Za-z0-9+/=]+)");

  @TempDir private Path folder;

  private TestSite pair() throws IOException {
    return TestSite.copy(folder, TestSite.fixture("sites/pair")).confirmed();
  }

  private TestSite showing(String... names) throws IOException {
    TestSite site = pair();
    StringBuilder text = new StringBuilder(Files.readString(folder.resolve(GUIDE)));
    for (String name : names) {
      text.append("\n![Foto](").append(name).append(")\n");
    }
    return site.with(GUIDE, text.toString()).confirmed();
  }

  private void put(String path, byte[] bytes) throws IOException {
    Files.createDirectories(folder.resolve(path).getParent());
    Files.write(folder.resolve(path), bytes);
  }

  private static void build(TestSite site) throws IOException {
    TestSite.Run run = site.run("build", "--lang", "en");
    assertEquals(0, run.code(), run.out());
  }

  /** Returns every file of the built site, including files in ZIPs and in data URIs. */
  private Map<String, byte[]> published() throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    Path site = folder.resolve("target/site");
    for (String name : TestSite.contents(site).keySet()) {
      byte[] bytes = Files.readAllBytes(site.resolve(name));
      files.put(name, bytes);
      if (name.endsWith(".zip")) {
        unpack(name, bytes, files);
      }
      Matcher data = DATA.matcher(new String(bytes, ISO_8859_1));
      while (data.find()) {
        String inside = name + "!" + data.start();
        files.put(inside, Base64.getDecoder().decode(data.group(1)));
      }
    }
    return files;
  }

  private static void unpack(String name, byte[] zip, Map<String, byte[]> files)
      throws IOException {
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        files.put(name + "!" + entry.getName(), in.readAllBytes());
      }
    }
  }

  @ParameterizedTest
  @EnumSource(ImageType.class)
  void noPublishedByteTellsOfWhoTookAPhoto(ImageType type) throws IOException {
    String name = "foto." + type.ending();
    TestSite site = showing(name);
    put(FOLDER + name, Photos.of(type, 1));
    build(site);
    List<String> telling = new ArrayList<>();
    int copies = 0;
    for (Map.Entry<String, byte[]> file : published().entrySet()) {
      if (new String(file.getValue(), ISO_8859_1).contains(Photos.SECRET)) {
        telling.add(file.getKey());
      }
      if (ImageType.of(file.getValue()).filter(type::equals).isPresent()
          && !file.getKey().contains("icons/")) {
        copies++;
      }
    }
    assertEquals(List.of(), telling);
    assertEquals(5, copies, "the site's, two ZIPs', the guide's own file's, the whole site's");
  }

  @ParameterizedTest
  @EnumSource(
      value = ImageType.class,
      names = {"JPEG", "PNG"})
  void aPhotoIsPublishedUpright(ImageType type) throws IOException {
    String name = "foto." + type.ending();
    TestSite site = showing(name);
    put(FOLDER + name, Photos.of(type, 6));
    build(site);
    byte[] published = Files.readAllBytes(folder.resolve("target/site/es/derechos/" + name));
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(published));
    assertEquals(Photos.HEIGHT + "x" + Photos.WIDTH, image.getWidth() + "x" + image.getHeight());
    assertTrue(isBlue(image, Photos.HEIGHT - 4, 4), "the blue quarter is on the right now");
    assertFalse(isBlue(image, 4, 4));
  }

  private static boolean isBlue(BufferedImage image, int x, int y) {
    return (image.getRGB(x, y) & 0xFF) > 0x80;
  }

  @Test
  void aDraftsImageIsNotPublished() throws IOException {
    TestSite site = pair();
    String draft =
        Files.readString(folder.resolve(GUIDE))
            .replace("id: arrest", "id: other")
            .replace("title: Si", "title: Cuando")
            .replace("status: published", "status: draft");
    site.with(FOLDER + "otra.md", draft + "\n![Foto](foto.png)\n");
    put(FOLDER + "foto.png", Photos.bare(ImageType.PNG));
    TestSite.Run run = site.run("build", "--lang", "en");
    assertEquals(0, run.code(), run.out());
    assertFalse(run.out().contains("foto.png"), run.out());
    published()
        .forEach(
            (name, bytes) ->
                assertFalse((name + new String(bytes, ISO_8859_1)).contains("foto.png"), name));
  }

  @Test
  void anImageOfNoTextIsNamedAndNotPublished() throws IOException {
    TestSite site = pair();
    put(FOLDER + "foto.png", Photos.bare(ImageType.PNG));
    TestSite.Run run = site.run("build", "--lang", "en");
    assertEquals(0, run.code(), run.out());
    assertTrue(run.out().contains(FOLDER + "foto.png  G006 warning"), run.out());
    assertFalse(published().keySet().stream().anyMatch(n -> n.contains("foto")));
  }

  /**
   * An image is not called unused while a text could not be read, or its author would delete it.
   */
  @Test
  void anImageIsNotCalledUnusedWhileATextIsUnread() throws IOException {
    TestSite site = showing("foto.png");
    put(FOLDER + "foto.png", Photos.bare(ImageType.PNG));
    put(GUIDE, Files.readString(folder.resolve(GUIDE)).getBytes(UTF_16));
    String said = site.run("check", "--lang", "en").out();
    assertTrue(said.contains("  G001 error"), said);
    assertFalse(said.contains("G006"), said);
  }

  /**
   * A broken image is a problem of the draft that shows it; an unused one has no problem but that.
   */
  @Test
  void aBrokenImageIsNamedWhereItIsShown() throws IOException {
    TestSite site = showing("foto.png").edited(GUIDE, "status: published", "status: draft");
    put(FOLDER + "foto.png", new byte[0]);
    put(FOLDER + "otra.png", new byte[0]);
    String said = site.run("check", "--lang", "en").out();
    assertTrue(said.contains(GUIDE + ":50:1  G013 warning"), said);
    assertTrue(said.contains(FOLDER + "otra.png  G006 warning"), said);
    assertFalse(said.contains(FOLDER + "foto.png  G"), said);
    assertFalse(said.contains(FOLDER + "otra.png  G013"), said);
    site.edited(GUIDE, "status: draft", "status: published");
    said = site.run("check", "--lang", "en").out();
    assertTrue(said.contains(FOLDER + "foto.png  G013 error"), said);
    assertFalse(said.contains("G416"), said);
  }

  /** The images of a card are published with its guide. */
  @Test
  void theImageOfACardIsPublishedWithItsGuide() throws IOException {
    TestSite site = pair();
    String card = "## Uno\n\n![Foto](foto.png)\n\n## Dos\n\nHola.\n";
    site.with(FOLDER + "detencion.card.md", card);
    put(FOLDER + "foto.png", Photos.bare(ImageType.PNG));
    build(site);
    assertTrue(published().containsKey("es/derechos/foto.png"));
    site.edited(GUIDE, "status: published", "status: draft");
    build(site);
    assertFalse(published().containsKey("es/derechos/foto.png"));
  }

  @Test
  void anIconTellsNothingOfWhoMadeIt() throws IOException {
    TestSite site = pair();
    put("assets/icons/icon-192.png", Photos.of(ImageType.PNG, 1));
    put("assets/icons/social.png", Photos.of(ImageType.PNG, 1));
    site.with(
        "assets/icons/icon.svg",
        """
        <?xml version="1.0"?>
        <!-- SECRETO -->
        <svg xmlns="http://www.w3.org/2000/svg" xmlns:s="http://sodipodi.sourceforge.net/x"
            viewBox="0 0 9 9" s:docname="SECRETO.svg" data-author="SECRETO">
          <metadata>SECRETO</metadata><title>SECRETO</title>
          <s:namedview name="SECRETO"/>
          <path id="p" d="M0 0h9v9z" fill="#b00"/>
        </svg>
        """);
    build(site);
    Map<String, byte[]> published = published();
    published.forEach(
        (name, bytes) -> assertFalse(new String(bytes, ISO_8859_1).contains("SECRETO"), name));
    String svg = new String(published.get("icons/icon.svg"), ISO_8859_1);
    assertTrue(svg.contains("d=\"M0 0h9v9z\""), svg);
  }
}
