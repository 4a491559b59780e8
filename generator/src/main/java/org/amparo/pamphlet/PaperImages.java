package org.amparo.pamphlet;

import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.amparo.image.GrayImage;
import org.amparo.image.ImageCleaner;
import org.amparo.model.Guide;
import org.amparo.model.Html;
import org.amparo.model.Image;
import org.amparo.model.Section;
import org.amparo.output.SitePaths;
import org.amparo.output.SourcePaths;
import org.amparo.source.PlainFile;
import org.amparo.source.SiteFolder;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Puts the images of guides on paper, in gray, with their words below, and the site's logo. */
final class PaperImages {

  /** The greatest length of a side in pixels: 240 of them per inch of the usual column. */
  private static final int SIDE = 800;

  /** The largest file that is read, in bytes, as on pages. */
  private static final int MAX_BYTES = 5_000_000;

  /** The greatest height of an image, as a part of the width of its column. */
  private static final double TALLEST = 0.45;

  /** The room for a logo on a cover, in millimetres. */
  private static final double LOGO_WIDTH = 60;

  private static final double LOGO_HEIGHT = 20;

  private final SiteFolder folder;
  private final Map<String, Optional<GrayImage>> images = new HashMap<>();

  PaperImages(SiteFolder folder) {
    this.folder = folder;
  }

  /**
   * Returns a section with the gray pixels of its images in place of their addresses.
   *
   * @param guide the guide on whose page the section is
   */
  Section in(Guide guide, Section section) {
    Map<String, GrayImage> shown = new HashMap<>();
    for (Image image : section.images()) {
      image(image.file())
          .ifPresent(i -> shown.put(guide.address().to(SitePaths.image(image.file())), i));
    }
    return shown.isEmpty() ? section : section.with(new Html(embed(section, shown)));
  }

  /**
   * Returns the logo of a site for a cover. It has no tag: the name of the site is beside it.
   *
   * @param file its name in the folder of looks; may be empty
   * @return empty if there is none, or if Java cannot read it, as SVG and WebP
   */
  Optional<Html> logo(String file) {
    return file.isEmpty()
        ? Optional.empty()
        : image(SourcePaths.LOOKS + file).map(PaperImages::logo);
  }

  private static Html logo(GrayImage image) {
    double ratio = (double) image.height() / image.width();
    double width = Math.min(LOGO_WIDTH, LOGO_HEIGHT / ratio);
    return new Html(
        String.format(
            Locale.ROOT,
            "<div class=\"logo\" style=\"width:%.2fmm;height:%.2fmm;background-image:url(%s)\"></div>",
            width,
            width * ratio,
            address(image)));
  }

  private static String address(GrayImage image) {
    return "data:" + image.type() + ";base64," + Base64.getEncoder().encodeToString(image.bytes());
  }

  private synchronized Optional<GrayImage> image(String file) {
    return images.computeIfAbsent(file, this::read);
  }

  private Optional<GrayImage> read(String file) {
    Path path = folder.root().resolve(file);
    return PlainFile.read(folder, path, MAX_BYTES)
        .value()
        .flatMap(bytes -> ImageCleaner.clean(file, bytes).value())
        .flatMap(bytes -> GrayImage.of(bytes, SIDE));
  }

  private static String embed(Section section, Map<String, GrayImage> shown) {
    Document part = Jsoup.parseBodyFragment(section.html().markup());
    part.outputSettings().prettyPrint(false);
    for (Element element : part.select("img[src]")) {
      GrayImage image = shown.get(element.attr("src"));
      if (image != null) {
        element.attr("src", address(image));
        element.attr("width", Integer.toString(image.width()));
        element.attr("height", Integer.toString(image.height()));
      }
    }
    return part.body().html();
  }

  /**
   * Makes each image of a page a background, which has no tag, above its words, which are read.
   *
   * @param width of a column of text, in em
   */
  static void place(Document page, double width) {
    for (Element image : page.select("img:not(.qr)")) {
      Element figure = new Element("span");
      if (image.attr("src").startsWith("data:")) {
        figure.addClass("figure");
        figure.appendElement("span").addClass("picture").attr("style", style(image, width));
      }
      if (!image.attr("alt").isBlank()) {
        figure.appendElement("span").addClass("image").text(image.attr("alt"));
      }
      image.replaceWith(figure);
      if (!figure.hasClass("figure")) {
        figure.unwrap();
      }
    }
  }

  private static String style(Element image, double width) {
    double ratio = number(image, "height") / number(image, "width");
    double shown = Math.min(width, TALLEST * width / ratio);
    return String.format(
        Locale.ROOT,
        "width:%.2fem;height:%.2fem;background-image:url(%s)",
        shown,
        shown * ratio,
        image.attr("src"));
  }

  private static double number(Element image, String attribute) {
    return Double.parseDouble(image.attr(attribute));
  }
}
