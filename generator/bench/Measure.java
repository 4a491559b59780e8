import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Measures Java code and prints a Markdown table with one column for each project.
 *
 * <p>usage: {@code java generator/bench/Measure.java [--places] PROJECT...}
 *
 * <p>PROJECT is a project's folder: files below a {@code src/main/java} are the program, files
 * below a {@code src/test/java} its tests. {@code --places} also prints where each thing is that a
 * goal limits. The parser is javac's, so a project in a newer Java needs a newer JDK.
 */
public final class Measure {

  private static final int PARAMETERS = 5;
  private static final int LINES_OF_A_METHOD = 40;
  private static final int DEPTH = 4;
  private static final int COMPONENTS = 10;
  private static final int NAME = 45;

  /** "Stand" in the sense of "be": "stands for" and "stand-alone" are left out. */
  private static final Pattern STANDS =
      Pattern.compile("\\b(?:stands?|stood|standing)\\b(?!-)(?! for\\b)", Pattern.CASE_INSENSITIVE);

  /** A text block, a string, a character or a comment; the comment is the group. */
  private static final Pattern COMMENT =
      Pattern.compile(
          "(?s)\"\"\".*?(?<!\\\\)\"\"\"|\"(?:\\\\.|[^\"\\\\\n])*+\"|'(?:\\\\.|[^'\\\\\n])*+'"
              + "|(//[^\n]*|/\\*.*?\\*/)");

  private static final Set<String> TESTS =
      Set.of("Test", "ParameterizedTest", "RepeatedTest", "TestFactory", "FuzzTest");

  private final List<Integer> fileLines = new ArrayList<>();
  private final List<Integer> methodLines = new ArrayList<>();
  private final List<String> places = new ArrayList<>();
  private int types;
  private int methods;
  private int manyParameters;
  private int deep;
  private int fields;
  private int mutable;
  private int records;
  private int largeRecords;
  private int comments;
  private int stands;
  private int tests;
  private int longNames;
  private int unread;

  public static void main(String[] arguments) throws IOException {
    List<String> projects = Stream.of(arguments).filter(a -> !a.equals("--places")).toList();
    if (projects.isEmpty()) {
      System.err.println("usage: java generator/bench/Measure.java [--places] PROJECT...");
      System.exit(2);
    }
    Map<String, Measure> measures = new LinkedHashMap<>();
    for (String project : projects) {
      Path folder = Path.of(project).toRealPath();
      measures.put(folder.getFileName().toString(), of(folder));
    }
    print(measures);
    if (projects.size() < arguments.length) {
      measures.values().forEach(m -> m.places.forEach(System.out::println));
    }
  }

  private static Measure of(Path project) throws IOException {
    Measure measure = new Measure();
    measure.read(project, "src/main/java", (unit, text) -> measure.new Program(unit, text));
    measure.read(project, "src/test/java", (unit, text) -> measure.new Tests(unit));
    return measure;
  }

  private void read(Path project, String part, Scanners scanners) throws IOException {
    List<Path> files = files(project, part);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(problems, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  manager,
                  problems,
                  List.of("-proc:none"),
                  null,
                  manager.getJavaFileObjectsFromPaths(files));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree unit : task.parse()) {
        String text = unit.getSourceFile().getCharContent(true).toString();
        String name = project.relativize(Path.of(unit.getSourceFile().toUri())).toString();
        scanners.of(new Unit(unit, positions, name), text).scan(unit, null);
      }
    }
    unread +=
        (int)
            problems.getDiagnostics().stream()
                .filter(p -> p.getKind() == Diagnostic.Kind.ERROR)
                .map(Diagnostic::getSource)
                .distinct()
                .count();
  }

  private static List<Path> files(Path project, String part) throws IOException {
    try (Stream<Path> all = Files.walk(project)) {
      return all.filter(file -> file.toString().replace('\\', '/').contains("/" + part + "/"))
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.toString().endsWith("-info.java"))
          .sorted()
          .toList();
    }
  }

  private static void print(Map<String, Measure> measures) {
    row("", measures, null);
    System.out.println("| --- |" + " ---: |".repeat(measures.size()));
    row("files", measures, m -> number(m.fileLines.size()));
    row("types with a name", measures, m -> number(m.types));
    row("lines", measures, m -> number(m.fileLines.stream().mapToInt(n -> n).sum()));
    row("lines of a file: median / 90 % / longest", measures, m -> spread(m.fileLines));
    row("methods and constructors", measures, m -> number(m.methods));
    row("lines of a method: median / 90 % / longest", measures, m -> spread(m.methodLines));
    row("five or more parameters", measures, m -> share(m.manyParameters, m.methods));
    row("statements nested four deep or more", measures, m -> number(m.deep));
    row("instance fields of classes that are not final", measures, m -> share(m.mutable, m.fields));
    row("records of more than ten fields", measures, m -> m.largeRecords + " of " + m.records);
    row("comment lines with \"stands\"", measures, m -> m.stands + " of " + number(m.comments));
    row("test names above 45 letters", measures, m -> m.longNames + " of " + number(m.tests));
    row("files with errors for this JDK", measures, m -> number(m.unread));
  }

  private static void row(String name, Map<String, Measure> measures, Cell cell) {
    System.out.println(
        measures.entrySet().stream()
            .map(m -> cell == null ? m.getKey() : cell.of(m.getValue()))
            .collect(Collectors.joining(" | ", "| " + name + " | ", " |")));
  }

  private static String number(int number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private static String share(int part, int all) {
    return String.format(Locale.ROOT, "%.1f %% (%d)", all == 0 ? 0 : 100.0 * part / all, part);
  }

  private static String spread(List<Integer> values) {
    List<Integer> sorted = values.stream().sorted(Comparator.naturalOrder()).toList();
    if (sorted.isEmpty()) {
      return "-";
    }
    int last = sorted.size() - 1;
    return Stream.of(last / 2, Math.round(last * 0.9f), last)
        .map(at -> number(sorted.get(at)))
        .collect(Collectors.joining(" / "));
  }

  /** Creates the scanner of a file. */
  private interface Scanners {
    TreeScanner<Void, Void> of(Unit unit, String text);
  }

  /** Returns the value of a row for a project. */
  private interface Cell {
    String of(Measure measure);
  }

  /** A parsed file and the positions of its parts. */
  private record Unit(CompilationUnitTree tree, SourcePositions positions, String name) {

    int start(Tree part) {
      return (int) positions.getStartPosition(tree, part);
    }

    int line(int position) {
      return (int) tree.getLineMap().getLineNumber(position);
    }

    /** Returns whether a constructor has no list of parameters, but takes the components of its record. */
    boolean isCompact(MethodTree method) {
      return !method.getParameters().isEmpty()
          && start(method.getParameters().get(0)) < start(method);
    }

    int endLine(Tree part) {
      return line((int) positions.getEndPosition(tree, part) - 1);
    }
  }

  /** Counts the parts of a file of the program. */
  private final class Program extends TreeScanner<Void, Void> {

    private final Unit unit;
    private int depth;

    private Program(Unit unit, String text) {
      this.unit = unit;
      fileLines.add((int) text.lines().count());
      COMMENT
          .matcher(text)
          .results()
          .filter(m -> m.group(1) != null)
          .forEach(m -> comment(unit.line(m.start()), m.group()));
    }

    private void comment(int line, String comment) {
      List<String> lines = comment.lines().toList();
      comments += lines.size();
      for (int i = 0; i < lines.size(); i++) {
        if (STANDS.matcher(lines.get(i)).find()) {
          stands++;
          place(line + i, "\"stands\" in a comment");
        }
      }
    }

    private void place(int line, String what) {
      places.add(unit.name() + ":" + line + ": " + what);
    }

    @Override
    public Void visitClass(ClassTree type, Void nothing) {
      types += type.getSimpleName().isEmpty() ? 0 : 1;
      List<Set<Modifier>> own =
          type.getMembers().stream()
              .filter(VariableTree.class::isInstance)
              .map(field -> ((VariableTree) field).getModifiers().getFlags())
              .filter(flags -> !flags.contains(Modifier.STATIC))
              .toList();
      if (type.getKind() == Kind.RECORD) {
        records++;
        if (own.size() > COMPONENTS) {
          largeRecords++;
          place(unit.line(unit.start(type)), "record of more than ten fields");
        }
      } else if (type.getKind() == Kind.CLASS || type.getKind() == Kind.ENUM) {
        fields += own.size();
        mutable += (int) own.stream().filter(flags -> !flags.contains(Modifier.FINAL)).count();
      }
      return super.visitClass(type, nothing);
    }

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
      methods++;
      int line =
          unit.line(unit.start(method.getReturnType() == null ? method : method.getReturnType()));
      if (method.getParameters().size() >= PARAMETERS && !unit.isCompact(method)) {
        manyParameters++;
        place(line, "five or more parameters");
      }
      if (method.getBody() != null) {
        int lines = unit.endLine(method) - line + 1;
        methodLines.add(lines);
        if (lines > LINES_OF_A_METHOD) {
          place(line, lines + " lines of a method");
        }
      }
      int outside = depth;
      depth = 0;
      super.visitMethod(method, nothing);
      depth = outside;
      return nothing;
    }

    /** Scans one level deeper. */
    private void nested(Tree statement, Runnable inside) {
      depth++;
      if (depth >= DEPTH) {
        deep++;
        place(unit.line(unit.start(statement)), "nested four deep");
      }
      inside.run();
      depth--;
    }

    /** An {@code else if} has the depth of its {@code if}. */
    @Override
    public Void visitIf(IfTree choice, Void nothing) {
      Tree otherwise = choice.getElseStatement();
      nested(
          choice,
          () -> {
            scan(choice.getCondition(), nothing);
            scan(choice.getThenStatement(), nothing);
            if (!(otherwise instanceof IfTree)) {
              scan(otherwise, nothing);
            }
          });
      if (otherwise instanceof IfTree) {
        scan(otherwise, nothing);
      }
      return nothing;
    }

    @Override
    public Void visitForLoop(ForLoopTree loop, Void nothing) {
      nested(loop, () -> super.visitForLoop(loop, nothing));
      return nothing;
    }

    @Override
    public Void visitEnhancedForLoop(EnhancedForLoopTree loop, Void nothing) {
      nested(loop, () -> super.visitEnhancedForLoop(loop, nothing));
      return nothing;
    }

    @Override
    public Void visitWhileLoop(WhileLoopTree loop, Void nothing) {
      nested(loop, () -> super.visitWhileLoop(loop, nothing));
      return nothing;
    }

    @Override
    public Void visitDoWhileLoop(DoWhileLoopTree loop, Void nothing) {
      nested(loop, () -> super.visitDoWhileLoop(loop, nothing));
      return nothing;
    }

    @Override
    public Void visitSwitch(SwitchTree choice, Void nothing) {
      nested(choice, () -> super.visitSwitch(choice, nothing));
      return nothing;
    }

    @Override
    public Void visitSwitchExpression(SwitchExpressionTree choice, Void nothing) {
      nested(choice, () -> super.visitSwitchExpression(choice, nothing));
      return nothing;
    }

    @Override
    public Void visitTry(TryTree attempt, Void nothing) {
      nested(attempt, () -> super.visitTry(attempt, nothing));
      return nothing;
    }
  }

  /** Counts the tests of a file. */
  private final class Tests extends TreeScanner<Void, Void> {

    private final Unit unit;

    private Tests(Unit unit) {
      this.unit = unit;
    }

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
      boolean test =
          method.getModifiers().getAnnotations().stream()
              .map(a -> a.getAnnotationType().toString())
              .anyMatch(a -> TESTS.contains(a.substring(a.lastIndexOf('.') + 1)));
      if (test) {
        tests++;
        if (method.getName().length() > NAME) {
          longNames++;
          places.add(unit.name() + ":" + unit.line(unit.start(method)) + ": long name of a test");
        }
      }
      return super.visitMethod(method, nothing);
    }
  }
}
