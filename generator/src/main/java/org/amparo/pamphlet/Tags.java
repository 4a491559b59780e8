package org.amparo.pamphlet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * The structure tree of a PDF: which element each piece of marked content belongs to. Pieces may
 * become one, and may move to another page.
 */
final class Tags {

  private static final COSName REFERENCE = COSName.getPDFName("MCR");

  /** The keys of an element that says nothing but what is in it. */
  private static final Set<COSName> BARE =
      Set.of(COSName.TYPE, COSName.S, COSName.P, COSName.PG, COSName.K);

  private final COSDictionary root;

  /** What is in each element, in order: elements, objects and {@link Piece}s. */
  private final IdentityHashMap<COSDictionary, List<Object>> kids = new IdentityHashMap<>();

  private final Map<Piece, COSDictionary> elements = new HashMap<>();

  /** The piece that each joined one is a part of. */
  private final Map<Piece, Piece> joined = new HashMap<>();

  /** Where pieces went. */
  private final Map<Piece, Piece> moved = new HashMap<>();

  private Tags(COSDictionary root) {
    this.root = root;
  }

  /** Marked content: a number on a page. */
  private record Piece(COSDictionary page, int id) {

    @Override
    public boolean equals(Object other) {
      return other instanceof Piece piece && piece.page == page && piece.id == id;
    }

    @Override
    public int hashCode() {
      return 31 * System.identityHashCode(page) + id;
    }
  }

  /** Reads the tags of a PDF; one without tags has no elements. */
  static Tags of(PDDocument pdf) {
    COSDictionary root =
        pdf.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
    Tags tags = new Tags(root == null ? new COSDictionary() : root);
    tags.read(tags.root, null);
    return tags;
  }

  private void read(COSDictionary element, @Nullable COSDictionary inherited) {
    COSDictionary named = element.getCOSDictionary(COSName.PG);
    COSDictionary page = named == null ? inherited : named;
    List<Object> content = new ArrayList<>();
    for (COSBase kid : list(element.getDictionaryObject(COSName.K))) {
      if (kid instanceof COSInteger id) {
        content.add(new Piece(present(page), id.intValue()));
      } else if (kid instanceof COSDictionary inner) {
        content.addAll(read(inner, page, element));
      }
    }
    kids.put(element, content);
    for (Object kid : content) {
      if (kid instanceof Piece piece) {
        elements.put(piece, element);
      }
    }
  }

  /**
   * Returns what an element has in place of a kid: a span that says nothing gives what is in it.
   */
  private List<Object> read(COSDictionary kid, @Nullable COSDictionary page, COSDictionary parent) {
    if (kid.containsKey(COSName.MCID)) {
      COSDictionary named = kid.getCOSDictionary(COSName.PG);
      return List.of(new Piece(present(named == null ? page : named), kid.getInt(COSName.MCID)));
    }
    if (!kid.containsKey(COSName.S)) {
      return List.of(kid);
    }
    read(kid, page);
    boolean bare = BARE.containsAll(kid.keySet());
    List<Object> content = kids.getOrDefault(kid, List.of());
    if (bare && "Span".equals(kid.getNameAsString(COSName.S)) && parent != root) {
      kids.remove(kid);
      content.stream()
          .filter(COSDictionary.class::isInstance)
          .forEach(c -> ((COSDictionary) c).setItem(COSName.P, parent));
      return content;
    }
    return List.of(kid);
  }

  private static COSDictionary present(@Nullable COSDictionary page) {
    if (page == null) {
      throw new IllegalStateException("marked content without a page");
    }
    return page;
  }

  private static List<COSBase> list(@Nullable COSBase value) {
    List<COSBase> all = new ArrayList<>();
    if (value instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        all.add(array.getObject(i));
      }
    } else if (value != null) {
      all.add(value);
    }
    return all;
  }

  /**
   * Makes one piece of two, if they follow each other in an element.
   *
   * @return whether they do
   */
  boolean join(PDPage page, int first, int second) {
    Piece one = new Piece(page.getCOSObject(), first);
    Piece other = new Piece(page.getCOSObject(), second);
    COSDictionary element = elements.get(one);
    if (element == null || element != elements.get(other)) {
      return false;
    }
    List<Object> content = kids.getOrDefault(element, List.of());
    int at = content.indexOf(one);
    boolean follows = at >= 0 && at + 1 < content.size() && content.get(at + 1).equals(other);
    if (follows) {
      joined.put(other, joined.getOrDefault(one, one));
    }
    return follows;
  }

  private Piece place(Piece piece) {
    Piece whole = joined.getOrDefault(piece, piece);
    return moved.getOrDefault(whole, whole);
  }

  /** Moves a piece to another page. */
  void move(PDPage page, int id, PDPage to, int newId) {
    moved.put(new Piece(page.getCOSObject(), id), new Piece(to.getCOSObject(), newId));
  }

  /** Writes the tree with the pieces at their places, and with no key that it does not need. */
  void write() {
    Map<COSDictionary, SortedMap<Integer, COSDictionary>> pages = new HashMap<>();
    kids.forEach((element, content) -> write(element, content));
    elements.forEach(
        (piece, element) ->
            pages
                .computeIfAbsent(place(piece).page(), p -> new TreeMap<>())
                .put(place(piece).id(), element));
    writeParents(pages);
  }

  private void write(COSDictionary element, List<Object> content) {
    COSDictionary page = null;
    COSArray written = new COSArray();
    Set<Piece> done = new HashSet<>();
    for (Object kid : content) {
      if (kid instanceof Piece piece && done.add(place(piece))) {
        Piece at = place(piece);
        page = page == null ? at.page() : page;
        written.add(at.page() == page ? COSInteger.get(at.id()) : reference(at));
      } else if (kid instanceof COSDictionary dictionary) {
        dictionary.setDirect(!dictionary.containsKey(COSName.S));
        written.add(dictionary);
      }
    }
    element.setItem(COSName.K, written.size() == 1 ? written.get(0) : written);
    if (element != root) {
      element.removeItem(COSName.TYPE);
      element.setItem(COSName.PG, page);
      for (COSBase attributes : list(element.getDictionaryObject(COSName.A))) {
        attributes.setDirect(true);
      }
    }
  }

  private static COSDictionary reference(Piece piece) {
    COSDictionary reference = new COSDictionary();
    reference.setDirect(true);
    reference.setItem(COSName.TYPE, REFERENCE);
    reference.setItem(COSName.PG, piece.page());
    reference.setInt(COSName.MCID, piece.id());
    return reference;
  }

  /** Writes the parent tree: of each page the elements, of each link its own. */
  private void writeParents(Map<COSDictionary, SortedMap<Integer, COSDictionary>> pages) {
    TreeMap<Integer, COSBase> parents = new TreeMap<>();
    COSDictionary tree = root.getCOSDictionary(COSName.PARENT_TREE);
    if (tree == null) {
      return;
    }
    List<COSBase> before = list(tree.getDictionaryObject(COSName.NUMS));
    for (int i = 0; i + 1 < before.size(); i += 2) {
      if (before.get(i + 1) instanceof COSDictionary element) {
        parents.put(((COSInteger) before.get(i)).intValue(), element);
      }
    }
    pages.forEach((page, of) -> parents.put(page.getInt(COSName.STRUCT_PARENTS), array(of)));
    COSArray after = new COSArray();
    parents.forEach(
        (key, value) -> {
          after.add(COSInteger.get(key));
          after.add(value);
        });
    tree.setItem(COSName.NUMS, after);
    root.setInt(COSName.PARENT_TREE_NEXT_KEY, parents.isEmpty() ? 0 : parents.lastKey() + 1);
  }

  private static COSArray array(SortedMap<Integer, COSDictionary> elements) {
    COSArray array = new COSArray();
    elements.forEach(
        (id, element) -> {
          while (array.size() < id) {
            array.add(COSNull.NULL);
          }
          array.add(element);
        });
    return array;
  }
}
