package org.amparo.output;

import java.util.Locale;
import java.util.Map;

/** The media types of files, as HTTP names them. */
public final class ContentTypes {

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("xml", "application/xml"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("jpeg", "image/jpeg"),
          Map.entry("gif", "image/gif"),
          Map.entry("webp", "image/webp"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("woff", "font/woff"),
          Map.entry("ttf", "font/ttf"),
          Map.entry("otf", "font/otf"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("avif", "image/avif"),
          Map.entry("zip", "application/zip"),
          Map.entry(
              "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
          Map.entry("odt", "application/vnd.oasis.opendocument.text"),
          Map.entry("epub", "application/epub+zip"),
          Map.entry("pdf", "application/pdf"),
          Map.entry("mp3", "audio/mpeg"),
          Map.entry("m4a", "audio/mp4"),
          Map.entry("ogg", "audio/ogg"),
          Map.entry("opus", "audio/ogg"),
          Map.entry("webmanifest", "application/manifest+json"));

  private ContentTypes() {}

  /**
   * Returns the type of a file with a name ending, such as {@code html}; that of any bytes if it is
   * not known.
   */
  public static String ofEnding(String ending) {
    return TYPES.getOrDefault(ending.toLowerCase(Locale.ROOT), "application/octet-stream");
  }

  /** Returns the type of the file at a path. */
  public static String ofPath(String path) {
    return ofEnding(path.substring(path.lastIndexOf('.') + 1));
  }
}
