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
import org.amparo.model.Attachment;
import org.amparo.model.Contact;
import org.amparo.model.Link;
import org.amparo.model.Section;
import org.amparo.model.ShortText;
import org.amparo.model.Site;
import org.amparo.model.Target;
import org.amparo.model.Term;
import org.amparo.output.SourcePaths;
import org.amparo.problem.Nearest;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;

/**
 * Checks that the target of each link exists. The links of a short text are resolved from its
 * guide. A link to a file that could not be read is not reported.
 */
final class LinkCheck {

  private final Site site;
  private final Map<String, Article> byFile = new LinkedHashMap<>();
  private final IdentityHashMap<Article, Set<String>> anchors = new IdentityHashMap<>();
  private final UnreadFiles unread;
  private final ErrorLines errors;
  private final Set<String> contacts = new LinkedHashSet<>();
  private final Set<String> terms = new LinkedHashSet<>();
  private final Set<String> files = new LinkedHashSet<>();
  private final List<Problem> problems = new ArrayList<>();

  /**
   * @param found the problems found in reading the site
   */
  LinkCheck(Site site, List<Problem> found) {
    this.site = site;
    this.unread = new UnreadFiles(found);
    this.errors = new ErrorLines(found);
    site.articles().forEach(a -> byFile.put(a.file(), a));
    site.attachments().stream().map(Attachment::file).forEach(files::add);
    site.contacts().stream().map(Contact::id).forEach(contacts::add);
    site.terms().stream().map(Term::id).forEach(terms::add);
  }

  List<Problem> problems() {
    site.articles().forEach(a -> check(a, a.sections()));
    site.guides().forEach(guide -> guide.meta().audio().ifPresent(link -> check(guide, link)));
    for (ShortText text : site.shortTexts()) {
      Optional.ofNullable(byFile.get(text.guide()))
          .ifPresent(guide -> check(withPanels(guide, text.panels()), text.panels()));
    }
    return problems;
  }

  /** Returns a guide with the panels of its short text added: one may link to another. */
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
    } else if (target instanceof Target.External external) {
      MessageNumbers.withoutCountry(external.url())
          .ifPresent(n -> report(ProblemCode.NO_COUNTRY_CODE, link, n, List.of()));
    } else if (target instanceof Target.OutsideContent file) {
      report(ProblemCode.LEAVES_CONTENT, link, file.text(), List.of());
    } else if (target instanceof Target.ToContact contact) {
      if (!contacts.contains(contact.id()) && isRead(SourcePaths.CONTACTS, contacts)) {
        report(ProblemCode.NO_SUCH_CONTACT, link, contact.id(), contacts);
      }
    } else if (target instanceof Target.ToTerm term) {
      if (!terms.contains(term.id()) && isRead(SourcePaths.GLOSSARY, terms)) {
        report(ProblemCode.NO_SUCH_TERM, link, term.id(), terms);
      }
    } else if (target instanceof Target.ToSection section) {
      checkSection(article, link, section.section());
    } else if (target instanceof Target.ToFile file) {
      checkFile(article, link, file.file());
    } else if (target instanceof Target.ToGuide other) {
      checkPage(article, link, other);
    }
  }

  /** Returns false for a list of which nothing was read because its file has an error. */
  private boolean isRead(String file, Set<String> ids) {
    return !ids.isEmpty() || !errors.in(file);
  }

  private void checkPage(Article from, Link link, Target.ToGuide target) {
    Article to = byFile.get(target.file());
    if (to == null) {
      reportMissing(from, link, target.file());
    } else if (from.isPublished() && !to.isPublished()) {
      report(ProblemCode.LINK_TO_DRAFT, link, relative(from, target.file()), List.of());
    } else if (!target.section().isEmpty()) {
      checkSection(to, link, target.section());
    }
  }

  private void reportMissing(Article from, Link link, String file) {
    if (unread.contains(file)) {
      return;
    }
    String written = relative(from, file);
    Optional<String> other = byFile.keySet().stream().filter(file::equalsIgnoreCase).findFirst();
    if (other.isPresent()) {
      report(ProblemCode.OTHER_CASE, link, written, List.of(relative(from, other.get())));
    } else {
      List<String> files = byFile.keySet().stream().map(f -> relative(from, f)).toList();
      report(ProblemCode.NO_SUCH_PAGE, link, written, files);
    }
  }

  private void checkFile(Article from, Link link, String file) {
    if (files.contains(file) || unread.contains(file)) {
      return;
    }
    String written = relative(from, file);
    List<String> all = files.stream().map(f -> relative(from, f)).toList();
    Optional<String> other = all.stream().filter(written::equalsIgnoreCase).findFirst();
    ProblemCode code = other.isPresent() ? ProblemCode.OTHER_CASE : ProblemCode.NO_SUCH_FILE;
    report(code, link, written, other.map(List::of).orElse(all));
  }

  private void checkSection(Article article, Link link, String anchor) {
    boolean withoutText = article.isBroken() && article.sections().isEmpty();
    Set<String> known = anchors.computeIfAbsent(article, LinkCheck::anchors);
    if (!withoutText && !known.contains(anchor)) {
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

  /** Returns the path of a file as an author writes it in another file's link. */
  private static String relative(Article from, String to) {
    return new Address(from.file()).pathTo(new Address(to));
  }
}
