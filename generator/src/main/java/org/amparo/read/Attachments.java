package org.amparo.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amparo.attachment.AttachmentCheck;
import org.amparo.attachment.AttachmentType;
import org.amparo.model.Attachment;
import org.amparo.output.OutputFile;
import org.amparo.output.SitePaths;
import org.amparo.problem.Checked;
import org.amparo.problem.Problem;
import org.amparo.source.PlainFile;
import org.amparo.source.SiteFolder;

/** Reads the attachments of {@code content/}. */
final class Attachments {

  /** The maximum size: half an hour of speech. */
  private static final int MAX_BYTES = 15_000_000;

  private Attachments() {}

  /** Reads an attachment. One that cannot be published is empty, with a problem. */
  static Checked<ReadAttachment> read(SiteFolder folder, Path file) {
    String name = folder.name(file);
    AttachmentType type = AttachmentType.ofName(name).orElseThrow();
    List<Problem> problems = new ArrayList<>();
    Optional<byte[]> read = PlainFile.read(folder, file, MAX_BYTES).into(problems);
    read.ifPresent(bytes -> problems.addAll(AttachmentCheck.problems(name, type, bytes)));
    OutputFile output = OutputFile.of(SitePaths.image(name), read.orElse(new byte[0]));
    Attachment attachment = new Attachment(name, output.address(), type.name(), output.size());
    return new Checked<>(new ReadAttachment(attachment, output), problems);
  }
}
