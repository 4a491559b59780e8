package org.amparo.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.amparo.begin.TypedWish;
import org.amparo.build.Scope;
import org.amparo.check.Purpose;
import org.amparo.config.DiscreetWords;
import org.amparo.edit.ConfirmTranslation;
import org.amparo.model.Language;
import org.amparo.publish.Publishing;
import org.amparo.together.Sharing;

/** A command line as it was understood; see {@link CommandParser}. */
public sealed interface Command {

  /** A command about a site. */
  sealed interface OfSite extends Command {

    /** Returns the options that every such command has. */
    Common common();
  }

  /** A command that changes {@code content/}, or {@code templates/} and {@code assets/}. */
  sealed interface Edit extends OfSite {}

  /**
   * {@code build}: checks and writes the site.
   *
   * @param out the folder to write to
   * @param scope what of the site is made
   */
  record Build(Common common, Rules rules, Path out, Scope scope) implements OfSite {}

  /**
   * {@code check}: checks only.
   *
   * @param format in which problems are printed
   * @param links whether to ask the addresses outside the site
   * @param reading whether to measure how easy the guides are to read
   */
  record Check(Common common, Rules rules, Format format, boolean links, boolean reading)
      implements OfSite {}

  /**
   * {@code desk}, or {@code preview}: opens the desk in the browser.
   *
   * @param port to listen on; 0 for any that is free
   * @param browser whether to open the browser
   */
  record Desk(Common common, int port, boolean browser) implements OfSite {}

  /**
   * {@code new}: begins a guide in every language.
   *
   * @param title in the site's first language
   * @param topic its id in {@code site.yml}
   */
  record New(Common common, String title, String topic) implements Edit {}

  /**
   * {@code init}: begins a site.
   *
   * @param typed what was typed about it; missing texts are empty
   * @param like the folder of a site whose structure is taken
   * @param yes whether nothing is asked
   */
  record Init(Common common, TypedWish typed, Optional<Path> like, boolean yes) implements OfSite {}

  /**
   * {@code import}: makes a draft of a Word document.
   *
   * @param document the file
   * @param topic its id in {@code site.yml}
   */
  record Import(Common common, Path document, String topic) implements Edit {}

  /**
   * {@code translate}: begins the missing translation of a guide.
   *
   * @param id of the guide
   * @param into the language of the translation, as it was typed
   */
  record Translate(Common common, String id, String into) implements Edit {}

  /**
   * {@code history}: lists the versions of a file.
   *
   * @param file as it was typed, absolute
   */
  record History(Common common, Path file) implements Edit {}

  /**
   * {@code restore}: brings a version of a file back.
   *
   * @param file as it was typed, absolute
   * @param at the version, as it was typed
   */
  record Restore(Common common, Path file, String at) implements Edit {}

  /**
   * {@code confirm}: confirms that translations say the same as their original.
   *
   * @param wish which translations, and by whom
   */
  record Confirm(Common common, ConfirmTranslation.Wish wish) implements Edit {}

  /**
   * {@code publish}: puts the site online, or restores the previous one.
   *
   * @param name of the place; empty for the first one
   * @param undo whether to bring the release before back
   * @param consent whether to ask
   */
  record Publish(Common common, Optional<String> name, boolean undo, Publishing.Consent consent)
      implements OfSite {}

  /**
   * {@code bring} and {@code send}: brings what the other person sent, or sends mine.
   *
   * @param name of the person; empty for the one that is kept
   */
  record Share(Common common, Sharing.Action action, Optional<String> name) implements OfSite {}

  /**
   * {@code --help}.
   *
   * @param language of the help; empty for all that the program has
   */
  record Help(Optional<Language> language) implements Command {}

  /**
   * {@code manual}: writes the manual as web pages.
   *
   * @param out the folder to write to
   */
  record Manual(Path out) implements Command {}

  /**
   * {@code eject}: writes a template or another file of the program into the site's folder.
   *
   * @param file its path; empty to list all
   */
  record Eject(Common common, String file) implements Edit {}

  /** {@code --version}. */
  record Version() implements Command {}

  /**
   * The options of every command about a site.
   *
   * @param site the folder that holds {@code content/}, absolute
   * @param language of the messages; empty for the site's own
   * @param clock the day to build for; empty for today
   */
  record Common(Path site, Optional<Language> language, Optional<LocalDate> clock) {}

  /**
   * The rules that a site is built and checked by.
   *
   * @param pamphlets whether to render pamphlets
   */
  record Rules(Purpose purpose, DiscreetWords discreet, boolean pamphlets) {}

  /** The formats of problems. */
  enum Format {
    HUMAN,
    JSON,
    GITHUB,
    SARIF
  }
}
