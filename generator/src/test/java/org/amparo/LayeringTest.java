package org.amparo;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.FileWriter;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Checks which packages may use which packages and libraries, and other rules of all code. */
class LayeringTest {

  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.amparo");

  /** Each package of the program and the packages that it may use. */
  private static final Map<String, List<String>> MAY_KNOW =
      table(
          """
          model     |
          parallel  |
          text      | model
          problem   | model text
          language  | model text
          output    | parallel model problem
          host      | model problem output
          image     | model problem
          attachment | model problem
          schema    | model
          yaml      | model problem text language schema
          form      | model problem text schema yaml
          source    | model problem text output
          typeface  |
          merge     | problem text yaml source output
          config    | model problem text language schema yaml source output host
          project   | model config source output
          sftp      | host
          ftp       | host
          s3        | host output
          git       | problem output host sftp merge
          publish   | parallel model problem output text source host sftp ftp s3 git config project
          html      | model text language
          markdown  | model problem text config source project html output attachment
          correct   | model config project html
          template  | model problem text source
          jbake     | parallel source output template
          read      | parallel model problem text language schema yaml config source project image output
                    | markdown html jbake attachment
          facts     | model text language
          check     | parallel model problem language config project output facts
          search    | parallel model text config source project output html
          pamphlet  | parallel model problem text language config source project output html
                    | image template
          bake      | model problem text language config source project output template html
                    | image jbake typeface
          offline   | parallel model text config source project output html
          report    | parallel model problem text language config source project output html
          build     | model problem config source project output read check correct search
                    | pamphlet bake offline
          serve     | model output
          preview   | model problem text config source project output html check
                    | pamphlet bake report build serve
          docx      | model output image
          edit      | model problem text language yaml merge config project source output check
                    | html docx image
          together  | output text source edit merge git host publish
          begin     | model text language config source project output edit
          linkcheck | model problem
          desk      | model problem text language config schema yaml form source project output
                    | html markdown image check template pamphlet report build serve preview edit
                    | docx host publish merge together begin
          cli       | model problem text language config source project output check pamphlet
                    | report build preview edit docx linkcheck desk host publish together
                    | merge begin
          """);

  /** Parses rows of a name, a bar and names. A row without a name continues the row above. */
  private static Map<String, List<String>> table(String rows) {
    Map<String, List<String>> table = new LinkedHashMap<>();
    String name = "";
    for (String row : rows.lines().toList()) {
      int bar = row.indexOf('|');
      name = row.substring(0, bar).isBlank() ? name : row.substring(0, bar).strip();
      List<String> names = table.computeIfAbsent(name, n -> new ArrayList<>());
      Arrays.stream(row.substring(bar + 1).split(" "))
          .filter(n -> !n.isEmpty())
          .forEach(names::add);
    }
    return table;
  }

  /** Each library and the packages that may use it. */
  private static final Map<String, List<String>> DOORS =
      table(
          """
          org.commonmark..                      | markdown
          org.snakeyaml..                       | yaml
          org.jsoup..                           | html docx pamphlet bake
          org.zwobble..                         | docx
          io.methvin..                          | preview
          com.sun.net.httpserver..              | serve
          org.apache.lucene..                   | search
          freemarker..                          | template
          com.openhtmltopdf..                   | pamphlet
          org.apache.pdfbox..                   | pamphlet attachment typeface
          org.apache.fontbox..                  | pamphlet typeface
          io.nayuki..                           | pamphlet
          org.apache.commons.text..             | problem
          com.github.difflib..                  | text
          org.apache.commons.configuration2..   | jbake
          org.jbake..                           | jbake
          org.apache.sshd..                     | sftp
          org.apache.commons.net..              | ftp
          com.github.davidmoten..               | s3
          org.eclipse.jgit..                    | git
          """);

  /** Methods of {@link Files} that change something on the disk. */
  private static final String CHANGES_THE_DISK =
      "write.*|create.*|delete.*|copy|move|set.*|newOutputStream|newBufferedWriter|newByteChannel";

  @Test
  void aPackageUsesOnlyPackagesOfItsRow() {
    MAY_KNOW.forEach(
        (name, known) ->
            classes()
                .that()
                .resideInAPackage("org.amparo." + name + "..")
                .should()
                .onlyDependOnClassesThat(
                    resideInAnyPackage(packages(name, known))
                        .or(DescribedPredicate.not(resideInAPackage("org.amparo.."))))
                .check(PROGRAM));
  }

  private static String[] packages(String own, List<String> known) {
    return Stream.concat(Stream.of(own), known.stream())
        .map(p -> "org.amparo." + p + "..")
        .toArray(String[]::new);
  }

  @Test
  void everyRowOfTheTableNamesRowsAbove() {
    Set<String> above = new HashSet<>();
    MAY_KNOW.forEach(
        (name, known) -> {
          assertTrue(above.containsAll(known), name + " may use only packages above it: " + known);
          above.add(name);
        });
  }

  @Test
  void everyPackageIsInTheTable() {
    classes()
        .should()
        .resideInAnyPackage(
            Stream.concat(
                    Stream.of("org.amparo"),
                    MAY_KNOW.keySet().stream().map(p -> "org.amparo." + p + ".."))
                .toArray(String[]::new))
        .check(PROGRAM);
  }

  @Test
  void theModelUsesOnlyTheJdk() {
    classes()
        .that()
        .resideInAPackage("org.amparo.model..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "org.amparo.model..", "org.jspecify..")
        .check(PROGRAM);
  }

  @Test
  void onlyPackagesOfItsRowUseALibrary() {
    DOORS.forEach(
        (library, doors) ->
            noClasses()
                .that()
                .resideOutsideOfPackages(
                    doors.stream().map(d -> "org.amparo." + d + "..").toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(PROGRAM));
  }

  @Test
  void onlyOutputChangesTheDisk() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.amparo.output..")
        .should()
        .callMethodWhere(
            target(owner(assignableTo(Files.class))).and(target(nameMatching(CHANGES_THE_DISK))))
        .orShould()
        .dependOnClassesThat()
        .belongToAnyOf(FileChannel.class, FileWriter.class, RandomAccessFile.class)
        .check(PROGRAM);
  }

  @Test
  void everyStaticFieldIsFinal() {
    fields().that().areStatic().should().haveModifier(JavaModifier.FINAL).check(PROGRAM);
  }

  @Test
  void nothingDependsOnClockAndLocaleOfTheMachine() {
    noClasses()
        .that()
        .doNotHaveSimpleName("Main")
        .should()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(LocalDate.class, "now", Clock.class)
        .orShould()
        .callMethod(ZoneId.class, "systemDefault")
        .orShould()
        .callMethod(Locale.class, "getDefault")
        .orShould()
        .callMethod(Locale.class, "setDefault", Locale.class)
        .orShould()
        .callMethod(String.class, "toLowerCase")
        .orShould()
        .callMethod(String.class, "toUpperCase")
        .check(PROGRAM);
  }

  @Test
  void theModelHasRecordsAndEnumsOnly() {
    classes()
        .that()
        .resideInAPackage("org.amparo.model..")
        .and()
        .doNotHaveSimpleName("package-info")
        .should(
            new ArchCondition<JavaClass>("be a record, an enum or sealed") {
              @Override
              public void check(JavaClass item, ConditionEvents events) {
                Class<?> type = item.reflect();
                boolean value = type.isRecord() || type.isEnum() || type.isSealed();
                events.add(new SimpleConditionEvent(item, value, item.getName() + " is no value"));
              }
            })
        .check(PROGRAM);
  }
}
