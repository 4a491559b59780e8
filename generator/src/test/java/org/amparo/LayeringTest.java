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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the shape of the house: who may know whom, and one door for each library. */
class LayeringTest {

  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.amparo");

  /** Each package of the program and the ones it may know. */
  private static final Map<String, List<String>> MAY_KNOW =
      Map.ofEntries(
          Map.entry("model", List.of()),
          Map.entry("text", List.of("model")),
          Map.entry("image", List.of("model", "problem")),
          Map.entry("problem", List.of("model", "text")),
          Map.entry("yaml", List.of("model", "problem", "text")),
          Map.entry("config", List.of("model", "problem", "text", "yaml")),
          Map.entry("html", List.of("model", "text")),
          Map.entry("read", List.of("model", "problem", "text", "yaml", "config", "html", "image")),
          Map.entry("check", List.of("model", "problem", "config", "html")),
          Map.entry("offline", List.of("model", "text", "config", "html")),
          Map.entry("outside", List.of("model", "problem")),
          Map.entry("edit", List.of("model", "text", "config", "write")),
          Map.entry("report", List.of("model", "problem", "text", "config", "html")),
          Map.entry("search", List.of("model", "problem", "text", "config")),
          Map.entry("template", List.of("model", "problem", "text", "config")),
          Map.entry(
              "bake", List.of("model", "problem", "text", "config", "html", "template", "image")),
          Map.entry("pamphlet", List.of("model", "problem", "text", "config", "html", "template")),
          Map.entry("word", List.of("model", "html", "image")),
          Map.entry("write", List.of("model", "problem")),
          Map.entry(
              "preview",
              List.of(
                  "model",
                  "problem",
                  "text",
                  "config",
                  "html",
                  "read",
                  "check",
                  "bake",
                  "search",
                  "offline",
                  "pamphlet",
                  "report")));

  /** Each library and the packages that may use it. */
  private static final Map<String, List<String>> DOORS =
      Map.ofEntries(
          Map.entry("org.commonmark..", List.of("read")),
          Map.entry("org.snakeyaml..", List.of("yaml")),
          Map.entry("org.jsoup..", List.of("html")),
          Map.entry("org.zwobble..", List.of("word")),
          Map.entry("io.methvin..", List.of("preview")),
          Map.entry("com.sun.net.httpserver..", List.of("preview")),
          Map.entry("org.apache.lucene..", List.of("search")),
          Map.entry("freemarker..", List.of("template")),
          Map.entry("com.openhtmltopdf..", List.of("pamphlet")),
          Map.entry("org.apache.pdfbox..", List.of("pamphlet")),
          Map.entry("org.apache.fontbox..", List.of("pamphlet")),
          Map.entry("io.nayuki..", List.of("pamphlet")),
          Map.entry("org.apache.commons.text..", List.of("problem")),
          Map.entry("org.apache.commons.configuration2..", List.of("config", "read")),
          Map.entry("org.jbake.parser..", List.of("read")),
          Map.entry("org.jbake.template..", List.of("bake")),
          Map.entry("org.jbake.model..", List.of("read", "bake")),
          Map.entry("org.jbake.app.configuration..", List.of("config", "read", "bake")));

  /** Methods of {@link Files} that change something on the disk. */
  private static final String CHANGES_THE_DISK =
      "write.*|create.*|delete.*|copy|move|set.*|newOutputStream|newBufferedWriter|newByteChannel";

  @Test
  void aPackageKnowsOnlyTheOnesBelowIt() {
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
  void everyPackageHasItsPlaceInTheRules() {
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
  void theModelNeedsTheJdkAlone() {
    classes()
        .that()
        .resideInAPackage("org.amparo.model..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "org.amparo.model..", "org.jspecify..")
        .check(PROGRAM);
  }

  @Test
  void eachLibraryHasItsDoor() {
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
  void onlyWriteAndTheCacheChangeTheDisk() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.amparo.write..")
        .and()
        .doNotHaveFullyQualifiedName("org.amparo.pamphlet.Cache")
        .should()
        .callMethodWhere(
            target(owner(assignableTo(Files.class))).and(target(nameMatching(CHANGES_THE_DISK))))
        .orShould()
        .dependOnClassesThat()
        .belongToAnyOf(FileChannel.class, FileWriter.class, RandomAccessFile.class)
        .check(PROGRAM);
  }

  @Test
  void noStaticChanges() {
    fields().that().areStatic().should().haveModifier(JavaModifier.FINAL).check(PROGRAM);
  }

  @Test
  void noClockAndNoLocaleComeFromTheAir() {
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
  void nothingThatIsNoRecordOrEnumIsInTheModelButBlocksAndTheOutputAndItsPieces() {
    classes()
        .that()
        .resideInAPackage("org.amparo.model..")
        .and()
        .doNotHaveSimpleName("Blocks")
        .and()
        .doNotHaveSimpleName("OutputFile")
        .and()
        .doNotHaveSimpleName("Piece")
        .and()
        .doNotHaveSimpleName("Kept")
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
