package org.amparo.offline;

import static java.lang.Integer.MAX_VALUE;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.amparo.model.Address;
import org.amparo.model.Language;
import org.amparo.model.PamphletFormat;
import org.amparo.offline.SavedPages.Titled;
import org.amparo.output.OutputFile;
import org.amparo.output.SitePaths;
import org.amparo.text.Json;
import org.amparo.text.Messages;

/**
 * The list of files that a phone saves in a language, with their CRC-32 and compressed size: one
 * group of pages and their resources, another of pamphlets.
 */
final class SaveList {

  /** A pack of more pages would take a phone's memory, and much of a build's time. */
  private static final int MAX_PACKED = 300;

  /** Paths that every language needs; other files at the root are for hosts and search engines. */
  private static final List<String> SHARED =
      List.of(
          SitePaths.INDEX,
          SitePaths.NOT_FOUND.path(),
          SitePaths.UNSAVED,
          SitePaths.SCRIPTS,
          SitePaths.SEARCH,
          SitePaths.icon("icon-192.png"));

  private final Language language;
  private final Set<String> icons;
  private final SavedPages pages;
  private final List<OutputFile> files;

  /** The attachments of the site; a language saves only those of its pages. */
  private final Set<Address> attachments;

  /** The position of each page in the list. */
  private final Map<Address, Integer> places = new HashMap<>();

  private final Map<Address, Titled> titles = new HashMap<>();
  private final List<OutputFile> parts = new ArrayList<>();

  /**
   * @param icons the names of the site's icon, logo and files of its typeface
   * @param pages the pages of the language
   * @param files all files of the site
   * @param attachments the addresses of its attachments
   */
  SaveList(Set<String> icons, SavedPages pages, List<OutputFile> files, Set<Address> attachments) {
    this.attachments = Set.copyOf(attachments);
    this.language = pages.language();
    this.icons = icons.stream().map(SitePaths::icon).collect(Collectors.toUnmodifiableSet());
    this.pages = pages;
    this.files = files;
    pages.exits().forEach(a -> places.put(a, -1));
    pages.pages().forEach(p -> places.put(p.address(), places.size()));
    pages.pages().forEach(p -> titles.put(p.address(), p));
  }

  /**
   * Returns the list, the pack of its pages and the parts of its large files.
   *
   * @param sizes the sizes in bytes of the standalone site ({@code one}) and the ZIP ({@code zip})
   * @param messages the messages of the language
   */
  List<OutputFile> files(Map<String, Integer> sizes, Messages messages) {
    Map<String, Object> list = new LinkedHashMap<>();
    List<OutputFile> needed = sorted(files.stream().filter(this::isNeeded));
    Optional<OutputFile> pack = pack(needed.stream().filter(SaveList::isPage).toList());
    list.put("files", needed.stream().map(this::entry).toList());
    list.put(
        "print", sorted(files.stream().filter(this::isPrinted)).stream().map(this::entry).toList());
    pack.ifPresent(
        p -> list.put("pack", List.of(p.address().encoded(), "", p.compressedSize(), p.size())));
    list.put("first", files.stream().filter(f -> pages.exits().contains(f.address())).count());
    list.put("urgent", urgent());
    list.put("sizes", sizes);
    list.put("save", pages.save().encoded());
    Map<String, String> notices = new LinkedHashMap<>();
    for (String key : List.of("missing", "repair", "update", "show", "urgent")) {
      notices.put(key, messages.get("note." + key, "{0}"));
    }
    list.put("words", notices);
    list.put("build", build(Json.of(list)));
    List<OutputFile> all = new ArrayList<>(parts);
    pack.ifPresent(all::add);
    all.add(OutputFile.of(SitePaths.saveList(language), Json.of(list)));
    return all;
  }

  /** Returns the pack of pages, unless there are more than anybody saves at once. */
  private Optional<OutputFile> pack(List<OutputFile> needed) {
    return needed.size() > MAX_PACKED
        ? Optional.empty()
        : Optional.of(PagePack.of(SitePaths.pagePack(language), needed).packed());
  }

  /** Returns the address and title of each urgent guide in the language. */
  private List<List<String>> urgent() {
    return pages.pages().stream()
        .filter(p -> p.isUrgent() && p.language().equals(language))
        .map(p -> List.of(p.address().encoded(), p.title()))
        .toList();
  }

  private static String build(String list) {
    CRC32 crc = new CRC32();
    crc.update(list.getBytes(StandardCharsets.UTF_8));
    return checksum(crc.getValue());
  }

  /** Returns a CRC-32 in eight hexadecimal digits, as the scripts write it. */
  static String checksum(long crc) {
    return String.format(Locale.ROOT, "%08x", crc);
  }

  private boolean isNeeded(OutputFile file) {
    return (file.path().startsWith(language + "/") && !attachments.contains(file.address()))
        || pages.files().contains(file.address())
        || pages.exits().contains(file.address())
        || icons.contains(file.path())
        || file.path().equals(SitePaths.manifest(language).path())
        || SHARED.stream().anyMatch(file.path()::startsWith);
  }

  private static boolean isPage(OutputFile file) {
    return file.path().endsWith(".html");
  }

  /** Returns whether a file is a pamphlet of the language or a bilingual one. */
  private boolean isPrinted(OutputFile file) {
    return file.path().startsWith(SitePaths.PAMPHLETS + language + "/")
        || (file.path().startsWith(SitePaths.PAMPHLETS)
            && file.path().endsWith("-" + PamphletFormat.BILINGUAL.key() + ".pdf"));
  }

  /**
   * Returns files in the order of a save, which may be cut short: exit pages, other pages, then the
   * rest.
   */
  private List<OutputFile> sorted(Stream<OutputFile> group) {
    return group
        .sorted(
            Comparator.comparing((OutputFile f) -> places.getOrDefault(f.address(), MAX_VALUE))
                .thenComparing(f -> !isPage(f))
                .thenComparing(OutputFile::path))
        .toList();
  }

  private List<Object> entry(OutputFile file) {
    String path = file.address().encoded();
    List<Object> entry =
        new ArrayList<>(List.of(path, checksum(file.crc32()), file.compressedSize(), file.size()));
    if (file.path().startsWith(SitePaths.SEARCH) && file.size() > Parts.MIN_FILE) {
      Parts split = Parts.of(file);
      parts.addAll(split.files());
      entry.add(split.checksums());
    }
    Titled page = titles.get(file.address());
    if (page != null && !page.title().isEmpty()) {
      entry.addAll(List.of("", page.title())); // a page has no parts
      if (!page.language().equals(language)) {
        entry.add(page.language().tag());
      }
    }
    return entry;
  }
}
