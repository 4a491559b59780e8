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
import java.util.zip.CRC32;
import org.amparo.model.Address;
import org.amparo.model.Language;
import org.amparo.offline.SavedPages.Titled;
import org.amparo.output.OutputFile;
import org.amparo.text.Json;
import org.amparo.text.Messages;

/**
 * The list of what a phone saves in a language: each file with its sum and its size on the way, the
 * pages and what they need in one group, what is to be printed in another.
 */
final class SaveList {

  private static final String PRINTED = "pamphlets/";

  /** What pages of every language need; whatever else stands at the top is for other programs. */
  private static final List<String> SHARED =
      List.of("index.html", "404.html", SavedPages.UNSAVED, "js/", "search/", "icons/icon-192.png");

  private final Language language;
  private final String icon;
  private final SavedPages pages;
  private final List<OutputFile> files;

  /** The place of each page in the order of the list. */
  private final Map<Address, Integer> places = new HashMap<>();

  private final Map<Address, Titled> titles = new HashMap<>();
  private final List<OutputFile> parts = new ArrayList<>();

  /**
   * @param icon the file of the site's icon
   * @param pages in the order in which they are saved
   * @param files all that there is to choose from
   */
  SaveList(String icon, SavedPages pages, List<OutputFile> files) {
    this.language = pages.language();
    this.icon = icon;
    this.pages = pages;
    this.files = files;
    pages.away().forEach(a -> places.put(a, -1));
    pages.pages().forEach(p -> places.put(p.address(), places.size()));
    pages.pages().forEach(p -> titles.put(p.address(), p));
  }

  /**
   * The list and the parts of its large files.
   *
   * @param sizes what the files for carrying weigh, by name
   */
  List<OutputFile> files(Map<String, Integer> sizes, Messages words) {
    Map<String, Object> list = new LinkedHashMap<>();
    list.put("files", entries(files.stream().filter(this::isNeeded).toList()));
    list.put("print", entries(files.stream().filter(this::isPrinted).toList()));
    list.put("first", files.stream().filter(f -> pages.away().contains(f.address())).count());
    list.put("urgent", urgent());
    list.put("sizes", sizes);
    list.put("save", pages.save().encoded());
    Map<String, String> said = new LinkedHashMap<>();
    for (String key : List.of("missing", "repair", "update", "show", "urgent")) {
      said.put(key, words.get("note." + key, "{0}"));
    }
    list.put("words", said);
    list.put("build", build(Json.of(list)));
    List<OutputFile> all = new ArrayList<>(parts);
    all.add(OutputFile.of(new Address("offline/" + language + ".json"), Json.of(list)));
    return all;
  }

  /** The pages that a reader must hear of: a guide in another language than hers is not one. */
  private List<List<String>> urgent() {
    return pages.pages().stream()
        .filter(p -> p.isUrgent() && p.language().equals(language))
        .map(p -> List.of(p.address().encoded(), p.title()))
        .toList();
  }

  private static String build(String list) {
    CRC32 crc = new CRC32();
    crc.update(list.getBytes(StandardCharsets.UTF_8));
    return sum(crc.getValue());
  }

  /** A sum as the pages' script writes it: eight digits. */
  static String sum(long crc) {
    return String.format(Locale.ROOT, "%08x", crc);
  }

  private boolean isNeeded(OutputFile file) {
    return file.path().startsWith(language + "/")
        || pages.away().contains(file.address())
        || file.path().equals("icons/" + icon)
        || file.path().equals(Manifest.address(language).path())
        || SHARED.stream().anyMatch(file.path()::startsWith);
  }

  /** A sheet for both languages stands below one of them. */
  private boolean isPrinted(OutputFile file) {
    return file.path().startsWith(PRINTED + language + "/")
        || (file.path().startsWith(PRINTED) && file.path().endsWith("-bilingual.pdf"));
  }

  /** First the way out, then pages: what is cut short is safe with it, and worth most with them. */
  private List<List<Object>> entries(List<OutputFile> group) {
    return group.stream()
        .sorted(
            Comparator.comparing((OutputFile f) -> places.getOrDefault(f.address(), MAX_VALUE))
                .thenComparing(f -> !f.path().endsWith(".html"))
                .thenComparing(OutputFile::path))
        .map(this::entry)
        .toList();
  }

  private List<Object> entry(OutputFile file) {
    String path = file.address().encoded();
    List<Object> entry =
        new ArrayList<>(List.of(path, sum(file.sum()), file.keptSize(), file.size()));
    if (file.path().startsWith("search/") && file.size() > Parts.WORTH_IT) {
      Parts cut = Parts.of(file);
      parts.addAll(cut.files());
      entry.add(cut.sums());
    }
    Titled page = titles.get(file.address());
    if (page != null && !page.title().isEmpty()) {
      entry.addAll(List.of("", page.title())); // such a page has no parts
      if (!page.language().equals(language)) {
        entry.add(page.language().tag());
      }
    }
    return entry;
  }
}
