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

/** The tables of the manual that list the fields of each file of {@code content/}. */
public enum ManualTable {
  GUIDE,
  PAGE,
  SITE,
  CONTACTS,
  NEEDS,
  GLOSSARY,
  SYNONYMS,
  QUESTIONS;

  /** The pages that hold the tables, one a language. The tables have the order of this enum. */
  public static final List<String> PAGES = List.of("archivos.md", "files.md", "arquivos.md");

  private static final Pattern ROW = Pattern.compile("\\| `([^`]+)` \\| ([^|]+) \\|.*");

  /**
   * A row of a table.
   *
   * @param key the name of the field; a field inside another follows its name: {@code seen: date}
   * @param word the second column: whether the field is required, or the label of a need
   */
  public record Row(String key, String word) {

    /** Returns whether the field is required. */
    public boolean required() {
      return word.startsWith("sí") || word.startsWith("yes") || word.startsWith("sim");
    }
  }

  /** Returns the rows of this table on a page of the manual. */
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

  /** Returns the names of the fields in this table on a page of the manual. */
  public Set<String> keys(String page) throws IOException {
    Set<String> keys = new TreeSet<>();
    rows(page).forEach(r -> keys.add(r.key()));
    return keys;
  }

  /** Returns the text of a page of the manual. */
  public static String text(String page) throws IOException {
    return Files.readString(folder().resolve(page));
  }

  /** The folder of the manual. */
  public static Path folder() {
    return TestSite.basedir().resolve("generator/docs/manual");
  }
}
