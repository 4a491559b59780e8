package org.amparo.markdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.amparo.model.Contact;
import org.amparo.model.Target;
import org.commonmark.node.BulletList;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** Finds the paragraphs and lists of a text that a page shows as buttons to call contacts. */
final class ContactBlocks {

  private final ParseContext context;

  ContactBlocks(ParseContext context) {
    this.context = context;
  }

  /** Returns the contact of a paragraph that is only a link to it. */
  Optional<Call> extract(Paragraph paragraph) {
    Optional<Call> call = call(paragraph);
    return call.isPresent() && call.get().note().isEmpty() ? call : Optional.empty();
  }

  /**
   * Returns the contacts of a list whose every item begins with a link to one. Contacts of the same
   * need follow each other. Empty for any other list.
   */
  List<Call> extract(BulletList list) {
    List<Call> calls = new ArrayList<>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      Optional<Call> call =
          item instanceof ListItem
                  && item.getFirstChild() instanceof Paragraph paragraph
                  && paragraph.getNext() == null
              ? call(paragraph)
              : Optional.empty();
      if (call.isEmpty()) {
        return List.of();
      }
      calls.add(call.get());
    }
    List<String> needs = calls.stream().map(c -> c.contact().need()).distinct().toList();
    calls.sort(Comparator.comparingInt(c -> needs.indexOf(c.contact().need())));
    return calls;
  }

  private Optional<Call> call(Paragraph paragraph) {
    if (!(paragraph.getFirstChild() instanceof Link link
        && context.target(link) instanceof Target.ToContact target)) {
      return Optional.empty();
    }
    List<Node> note = new ArrayList<>();
    for (Node n = link.getNext(); n != null; n = n.getNext()) {
      note.add(n);
    }
    if (note.size() == 1 && note.get(0) instanceof Text text && text.getLiteral().equals(".")) {
      note.clear();
    }
    return context.site().contacts().stream()
        .filter(c -> c.id().equals(target.id()))
        .findFirst()
        .map(c -> new Call(c, link, note));
  }

  /**
   * A contact with the author's note on it.
   *
   * @param contact that the link names
   * @param link to the contact
   * @param note the nodes after the link; its first text may begin with a separator
   */
  record Call(Contact contact, Link link, List<Node> note) {

    /** Returns a text without the colon, dash or other separator at its beginning. */
    static String withoutSeparator(String text) {
      return text.replaceFirst("^[\\s:;,.–—-]+", "");
    }
  }
}
