package org.amparo.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.amparo.model.Address;
import org.amparo.model.Contact;
import org.amparo.model.Guide;
import org.amparo.model.Link;
import org.amparo.model.Section;
import org.amparo.model.Site;
import org.amparo.model.Target;
import org.amparo.model.Term;
import org.amparo.problem.Nearest;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;

/** Follows every link of every guide. */
final class LinkCheck {

  private final Site site;
  private final Map<String, Guide> byFile = new HashMap<>();
  private final Set<String> contacts = new LinkedHashSet<>();
  private final Set<String> terms = new LinkedHashSet<>();
  private final List<Problem> problems = new ArrayList<>();

  LinkCheck(Site site) {
    this.site = site;
    site.guides().forEach(g -> byFile.put(g.file(), g));
    site.contacts().stream().map(Contact::id).forEach(contacts::add);
    site.terms().stream().map(Term::id).forEach(terms::add);
  }

  List<Problem> problems() {
    for (Guide guide : site.guides()) {
      for (Section section : guide.sections()) {
        section.links().forEach(link -> check(guide, link));
      }
    }
    return problems;
  }

  private void check(Guide guide, Link link) {
    Target target = link.target();
    if (target instanceof Target.Unusable unusable) {
      report(ProblemCode.UNUSABLE_LINK, link, unusable.text(), List.of());
    } else if (target instanceof Target.ToContact contact) {
      if (!contacts.contains(contact.id())) {
        report(ProblemCode.NO_SUCH_CONTACT, link, contact.id(), contacts);
      }
    } else if (target instanceof Target.ToTerm term) {
      if (!terms.contains(term.id())) {
        report(ProblemCode.NO_SUCH_TERM, link, term.id(), terms);
      }
    } else if (target instanceof Target.ToSection section) {
      checkSection(guide, link, section.section());
    } else if (target instanceof Target.ToGuide other) {
      checkGuide(guide, link, other);
    }
  }

  private void checkGuide(Guide from, Link link, Target.ToGuide target) {
    Guide guide = byFile.get(target.file());
    if (guide == null) {
      String written = relative(from.file(), target.file());
      List<String> files =
          byFile.keySet().stream().sorted().map(f -> relative(from.file(), f)).toList();
      report(ProblemCode.NO_SUCH_PAGE, link, written, files);
    } else if (!target.section().isEmpty()) {
      checkSection(guide, link, target.section());
    }
  }

  private void checkSection(Guide guide, Link link, String anchor) {
    boolean unread = guide.broken() && guide.sections().isEmpty();
    if (unread || guide.hasAnchor(anchor)) {
      return;
    }
    Set<String> anchors = new TreeSet<>();
    for (Section section : guide.sections()) {
      anchors.add(section.id());
      section.headings().forEach(h -> anchors.add(h.id()));
    }
    anchors.remove("");
    report(ProblemCode.NO_SUCH_SECTION, link, anchor, anchors);
  }

  private void report(ProblemCode code, Link link, String missing, Collection<String> candidates) {
    problems.add(
        Problem.of(code, link.place(), link.label(), missing)
            .suggesting(Nearest.to(missing, candidates).orElse("")));
  }

  /** The path that an author in one file writes to reach another. */
  private static String relative(String from, String to) {
    return new Address(from).to(new Address(to));
  }
}
