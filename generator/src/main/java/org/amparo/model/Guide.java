package org.amparo.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One guide in one language.
 *
 * @param language of the text
 * @param file as its path from the site's folder
 * @param address of the page
 * @param key names the guide's pamphlets and its standalone file: the id, or the number on a site
 *     with numbered addresses
 * @param meta the front matter
 * @param sections the text; the introduction first, if there is one
 * @param isBroken whether the front matter has errors, so that {@code meta} has default values; a
 *     site with a broken guide is not published
 */
public record Guide(
    Language language,
    String file,
    Address address,
    String key,
    FrontMatter meta,
    List<Section> sections,
    boolean isBroken)
    implements Article {

  /** The end of a letter's file name before its ending, {@code .md}. */
  public static final String LETTER = ".letter";

  public Guide {
    sections = List.copyOf(sections);
  }

  @Override
  public Guide with(List<Section> text) {
    return new Guide(language, file, address, key, meta, text, isBroken);
  }

  @Override
  public String id() {
    return meta.id();
  }

  @Override
  public SourcePlace idPlace() {
    return meta.idPlace();
  }

  @Override
  public String title() {
    return meta.title();
  }

  @Override
  public String summary() {
    return meta.summary();
  }

  @Override
  public Guide headed(String title, String summary) {
    return new Guide(language, file, address, key, meta.headed(title, summary), sections, isBroken);
  }

  @Override
  public Guide broken() {
    return new Guide(language, file, address, key, meta, sections, true);
  }

  /** Returns whether the guide is a letter: a text with blanks, which its reader hands in. */
  public boolean isLetter() {
    return isLetter(file);
  }

  /** Returns whether a file has the name of a letter. */
  public static boolean isLetter(String file) {
    return file.substring(0, Math.max(0, file.lastIndexOf('.'))).endsWith(LETTER);
  }

  /** Returns the same guide at another address, whose file name becomes its key. */
  public Guide at(Address page) {
    String name = page.path().substring(page.path().lastIndexOf('/') + 1);
    String number = name.substring(0, name.length() - ".html".length());
    return new Guide(language, file, page, number, meta, sections, isBroken);
  }

  /** Returns the same guide with the status published. */
  public Guide published() {
    return new Guide(language, file, address, key, meta.published(), sections, isBroken);
  }

  @Override
  public Optional<Language> original() {
    return Optional.of(meta.original());
  }

  /** Returns the file of its recording. */
  public Optional<String> audio() {
    return meta.audio().map(Link::target).map(t -> ((Target.ToFile) t).file());
  }

  @Override
  public List<String> attachments() {
    return Stream.concat(audio().stream(), Article.super.attachments().stream()).toList();
  }

  @Override
  public boolean isPublished() {
    return meta.status() == Status.PUBLISHED;
  }
}
