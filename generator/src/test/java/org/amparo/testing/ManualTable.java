package org.amparo.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tables of the manual that tell organisers how a file is written, fact by fact. */
public enum ManualTable {
  GUIDE,
  PAGE,
  SITE,
  CONTACTS,
  NEEDS,
  GLOSSARY,
  SYNONYMS;

  /** The page that holds them, in both languages; the tables stand in the order of this list. */
  public static final List<String> PAGES = List.of("archivos.md", "files.md");

  private static final Pattern ROW = Pattern.compile("\\| `([^`]+)` \\| ([^|]+) \\|.*");

  /**
   * A fact.
   *
   * @param key its name; that of one in another follows it: {@code seen: date}
   * @param word what stands beside it: whether it is required, or how a need reads
   */
  public record Row(String key, String word) {

    /** Whether the table says that it is required. */
    public boolean required() {
      return word.startsWith("sí") || word.startsWith("yes");
    }
  }

  /** The rows of this table in one language. */
  public List<Row> rows(String page) throws IOException {
    List<List<Row>> tables = new ArrayList<>();
    boolean inside = false;
    for (String line : Files.readAllLines(folder().resolve(page))) {
      Matcher row = ROW.matcher(line);
      if (line.startsWith("| ---")) {
        tables.add(new ArrayList<>());
        inside = true;
      } else if (inside && row.matches()) {
        tables.get(tables.size() - 1).add(new Row(row.group(1), row.group(2).strip()));
      } else {
        inside = false;
      }
    }
    if (tables.size() != values().length) {
      throw new IllegalStateException(page + " has " + tables.size() + " tables");
    }
    return tables.get(List.of(values()).indexOf(this));
  }

  /** The facts that this table tells of in one language. */
  public Set<String> keys(String page) throws IOException {
    Set<String> keys = new TreeSet<>();
    rows(page).forEach(r -> keys.add(r.key()));
    return keys;
  }

  /** A page of the manual. */
  public static String text(String page) throws IOException {
    return Files.readString(folder().resolve(page));
  }

  /** Where the manual stands. */
  public static Path folder() {
    return TestSite.basedir().resolve("generator/docs/manual");
  }
}
