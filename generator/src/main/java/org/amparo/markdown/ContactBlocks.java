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

/** Finds the places of a text where contacts stand on lines of their own. */
final class ContactBlocks {

  private final ParseContext body;

  ContactBlocks(ParseContext body) {
    this.body = body;
  }

  /** The contact of a paragraph that is nothing but a link to it. */
  Optional<Call> alone(Node node) {
    return node instanceof Paragraph paragraph
        ? call(paragraph).filter(c -> c.rest().isEmpty())
        : Optional.empty();
  }

  /**
   * The contacts of a list whose every item begins with a link to one, those of one need together;
   * none if the list is not such.
   */
  List<Call> of(BulletList list) {
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
        && Targets.of(body.file(), link.getDestination()) instanceof Target.ToContact target)) {
      return Optional.empty();
    }
    List<Node> rest = new ArrayList<>();
    for (Node n = link.getNext(); n != null; n = n.getNext()) {
      rest.add(n);
    }
    if (rest.size() == 1 && rest.get(0) instanceof Text text && text.getLiteral().equals(".")) {
      rest.clear();
    }
    return body.context().contacts().stream()
        .filter(c -> c.id().equals(target.id()))
        .findFirst()
        .map(c -> new Call(c, link, rest));
  }

  /**
   * A contact on a line of its own.
   *
   * @param contact whom it names
   * @param link the link that names it
   * @param rest what the author says after it
   */
  record Call(Contact contact, Link link, List<Node> rest) {

    /** What the author says, without the mark that parts it from the link. */
    void trimRest() {
      if (!rest.isEmpty() && rest.get(0) instanceof Text text) {
        text.setLiteral(text.getLiteral().replaceFirst("^[\\s:;,.–—-]+", ""));
      }
    }
  }
}
