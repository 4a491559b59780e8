package org.amparo.jbake;

import java.io.File;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jbake.app.ContentStore;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;

/**
 * JBake's content store in memory, without its database. Documents are in the order of addition. It
 * reports no unrendered documents and no tags, so that JBake's own tools do nothing.
 */
final class MemoryStore extends ContentStore {

  private static final String PUBLISHED = "published";

  private final List<DocumentModel> documents = new ArrayList<>();

  MemoryStore() {
    super("memory", "amparo");
  }

  @Override
  public void addDocument(DocumentModel document) {
    documents.add(document);
  }

  private DocumentList<DocumentModel> where(Predicate<DocumentModel> wanted) {
    DocumentList<DocumentModel> list = new DocumentList<>();
    documents.stream().filter(wanted).forEach(list::add);
    return list;
  }

  /** Returns every document. */
  DocumentList<DocumentModel> all() {
    return where(d -> true);
  }

  @Override
  public DocumentList<DocumentModel> getAllContent(String docType) {
    return where(d -> d.getType().equals(docType));
  }

  @Override
  public DocumentList<DocumentModel> getAllContent(String docType, boolean applyPaging) {
    return getAllContent(docType);
  }

  @Override
  public DocumentList<DocumentModel> getPublishedContent(String docType) {
    return where(d -> d.getType().equals(docType) && PUBLISHED.equals(d.getStatus()));
  }

  @Override
  public DocumentList<DocumentModel> getPublishedPosts() {
    return getPublishedContent("post");
  }

  @Override
  public DocumentList<DocumentModel> getPublishedPosts(boolean applyPaging) {
    return getPublishedPosts();
  }

  @Override
  public DocumentList<DocumentModel> getPublishedPostsByTag(String tag) {
    return new DocumentList<>();
  }

  @Override
  public DocumentList<DocumentModel> getPublishedDocumentsByTag(String tag) {
    return new DocumentList<>();
  }

  @Override
  public DocumentList<DocumentModel> getPublishedPages() {
    return getPublishedContent("page");
  }

  @Override
  public DocumentList<DocumentModel> getDocumentByUri(String uri) {
    return where(d -> uri.equals(d.getUri()));
  }

  @Override
  public DocumentList<DocumentModel> getDocumentStatus(String uri) {
    return getDocumentByUri(uri);
  }

  @Override
  public DocumentList<DocumentModel> getUnrenderedContent() {
    return new DocumentList<>();
  }

  @Override
  public long getDocumentCount(String docType) {
    return getAllContent(docType).size();
  }

  @Override
  public long getPublishedCount(String docType) {
    return getPublishedContent(docType).size();
  }

  @Override
  public Set<String> getTags() {
    return new HashSet<>();
  }

  @Override
  public Set<String> getAllTags() {
    return new HashSet<>();
  }

  @Override
  public void markContentAsRendered(DocumentModel document) {
    document.setRendered(true);
  }

  @Override
  public void deleteContent(String uri) {
    documents.removeIf(d -> uri.equals(d.getUri()));
  }

  @Override
  public void deleteAllByDocType(String docType) {
    documents.removeIf(d -> d.getType().equals(docType));
  }

  @Override
  public void updateAndClearCacheIfNeeded(boolean needed, File templateFolder) {
    documents.clear();
  }

  @Override
  public void startup() {
    // nothing to open
  }

  @Override
  public void close() {
    // nothing to close
  }

  @Override
  public void shutdown() {
    // nothing to shut down
  }

  @Override
  public void drop() {
    documents.clear();
  }

  @Override
  public boolean isActive() {
    return true;
  }
}
