package org.amparo.markdown;

import java.util.List;
import org.amparo.html.ContactButton;
import org.amparo.markdown.ContactBlocks.Call;
import org.amparo.model.Address;
import org.amparo.text.Messages;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * Renders contacts to call as buttons.
 *
 * @param messages of the language of the page
 * @param page the page with the buttons
 * @param contacts the page of all contacts
 */
record CallList(Messages messages, Address page, Address contacts) {

  void render(List<Call> calls, HtmlNodeRendererContext commonmark) {
    HtmlWriter html = commonmark.getWriter();
    ContactButton button = new ContactButton(messages);
    html.line();
    html.raw("<ul class=\"calls\">\n");
    for (Call call : calls) {
      html.raw("<li>");
      html.raw(button.button(call.contact(), page, contacts).markup());
      if (!call.note().isEmpty()) {
        note(call.note(), commonmark);
      }
      html.raw("</li>\n");
    }
    html.raw("</ul>\n");
    html.raw(button.note(calls.stream().map(Call::contact).toList()).markup());
    html.line();
  }

  private static void note(List<Node> nodes, HtmlNodeRendererContext commonmark) {
    HtmlWriter html = commonmark.getWriter();
    html.raw("<p class=\"call-note\">");
    if (nodes.get(0) instanceof Text text) {
      html.text(Call.withoutSeparator(text.getLiteral()));
    } else {
      commonmark.render(nodes.get(0));
    }
    nodes.subList(1, nodes.size()).forEach(commonmark::render);
    html.raw("</p>");
  }
}
