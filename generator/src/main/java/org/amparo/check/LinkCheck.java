package org.amparo.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.amparo.model.Address;
import org.amparo.model.Article;
import org.amparo.model.Contact;
import org.amparo.model.Link;
import org.amparo.model.Section;
import org.amparo.model.ShortText;
import org.amparo.model.Site;
import org.amparo.model.Target;
import org.amparo.model.Term;
import org.amparo.problem.Nearest;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;

/** Follows every link of every article and of every short text, as its guide would. */
final class LinkCheck {

  private final Site site;
  private final Map<String, Article> byFile = new LinkedHashMap<>();
  private final IdentityHashMap<Article, Set<String>> anchors = new IdentityHashMap<>();
  private final Set<String> contacts = new LinkedHashSet<>();
  private final Set<String> terms = new LinkedHashSet<>();
  private final List<Problem> problems = new ArrayList<>();

  LinkCheck(Site site) {
    this.site = site;
    site.articles().forEach(a -> byFile.put(a.file(), a));
    site.contacts().stream().map(Contact::id).forEach(contacts::add);
    site.terms().stream().map(Term::id).forEach(terms::add);
  }

  List<Problem> problems() {
    site.articles().forEach(a -> check(a, a.sections()));
    for (ShortText text : site.shortTexts()) {
      Optional.ofNullable(byFile.get(text.guide()))
          .ifPresent(guide -> check(withPanels(guide, text.panels()), text.panels()));
    }
    return problems;
  }

  /** A guide as its short text sees it: a panel may lead to another one. */
  private static Article withPanels(Article guide, List<Section> panels) {
    return guide.with(Stream.concat(guide.sections().stream(), panels.stream()).toList());
  }

  private void check(Article article, List<Section> text) {
    for (Section section : text) {
      for (Link link : section.links()) {
        check(article, link);
      }
    }
  }

  private void check(Article article, Link link) {
    Target target = link.target();
    if (target instanceof Target.Unusable unusable) {
      report(ProblemCode.UNUSABLE_LINK, link, unusable.text(), List.of());
    } else if (target instanceof Target.Leaving leaving) {
      report(ProblemCode.LEAVES_CONTENT, link, leaving.text(), List.of());
    } else if (target instanceof Target.ToContact contact) {
      if (!contacts.contains(contact.id())) {
        report(ProblemCode.NO_SUCH_CONTACT, link, contact.id(), contacts);
      }
    } else if (target instanceof Target.ToTerm term) {
      if (!terms.contains(term.id())) {
        report(ProblemCode.NO_SUCH_TERM, link, term.id(), terms);
      }
    } else if (target instanceof Target.ToSection section) {
      checkSection(article, link, section.section());
    } else if (target instanceof Target.ToGuide other) {
      checkPage(article, link, other);
    }
  }

  private void checkPage(Article from, Link link, Target.ToGuide target) {
    Article to = byFile.get(target.file());
    if (to == null) {
      Optional<String> other =
          byFile.keySet().stream().filter(target.file()::equalsIgnoreCase).findFirst();
      if (other.isPresent()) {
        report(
            ProblemCode.OTHER_CASE,
            link,
            relative(from, target.file()),
            List.of(relative(from, other.get())));
      } else {
        List<String> files = byFile.keySet().stream().map(f -> relative(from, f)).toList();
        report(ProblemCode.NO_SUCH_PAGE, link, relative(from, target.file()), files);
      }
    } else if (from.isPublished() && !to.isPublished()) {
      report(ProblemCode.LINK_TO_DRAFT, link, relative(from, target.file()), List.of());
    } else if (!target.section().isEmpty()) {
      checkSection(to, link, target.section());
    }
  }

  private void checkSection(Article article, Link link, String anchor) {
    boolean unread = article.isBroken() && article.sections().isEmpty();
    Set<String> known = anchors.computeIfAbsent(article, LinkCheck::anchors);
    if (!unread && !known.contains(anchor)) {
      report(ProblemCode.NO_SUCH_SECTION, link, anchor, known);
    }
  }

  private static Set<String> anchors(Article article) {
    Set<String> anchors = new TreeSet<>();
    for (Section section : article.sections()) {
      anchors.add(section.id());
      section.headings().forEach(h -> anchors.add(h.id()));
    }
    anchors.remove("");
    return anchors;
  }

  private void report(ProblemCode code, Link link, String missing, Collection<String> candidates) {
    problems.add(
        Problem.of(code, link.place(), link.label(), missing)
            .suggesting(Nearest.to(missing, candidates).orElse("")));
  }

  /** The path that an author in one file writes to reach another. */
  private static String relative(Article from, String to) {
    return new Address(from.file()).pathTo(new Address(to));
  }
}
