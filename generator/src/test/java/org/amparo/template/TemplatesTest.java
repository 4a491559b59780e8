package org.amparo.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.amparo.problem.Problem;
import org.amparo.problem.ProblemCode;
import org.amparo.source.SiteFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesTest {

  private static final Limits SHORT = new Limits(Duration.ofMillis(300), 1_000_000);
  private static final Limits LONG = new Limits(Duration.ofDays(1), 1_000_000);

  @TempDir private Path root;
  private SiteFolder folder;

  @BeforeEach
  void open() throws IOException {
    folder = SiteFolder.open(root);
  }

  @AfterEach
  void close() throws IOException {
    folder.close();
  }

  private void put(String name, String text) throws IOException {
    Files.createDirectories(root.resolve("templates"));
    Files.writeString(root.resolve("templates").resolve(name), text);
  }

  private static String render(Templates templates, String name) throws BrokenTemplate {
    StringWriter out = new StringWriter();
    templates.render(name, Map.of("n", 3), out);
    return out.toString();
  }

  private void assertEndless(Templates templates, String place) {
    Problem problem =
        assertThrows(BrokenTemplate.class, () -> render(templates, "a.ftl")).problem();
    assertEquals(ProblemCode.ENDLESS_TEMPLATE, problem.code());
    assertEquals(place, problem.place().file() + ":" + problem.place().line());
  }

  @Test
  void aTemplateWithAnEndIsFilledIn() throws Exception {
    put(
        "a.ftl",
        "<#macro m i><#if i gt 0>${i}<@m i - 1 /></#if></#macro><@m n /><#list 1..n as x>.</#list>");
    assertEquals("321...", render(new Templates(folder, LONG), "a.ftl"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<#list 1.. as x></#list>",
        "<#list 1.. as x><#list 1.. as y></#list></#list>",
        "<#macro m><#list 1.. as x><#local y = x></#list></#macro><@m />",
        "<#function f><#list 1.. as x><#local y = x></#list></#function>${f()}",
        "<#attempt><#list 1.. as x></#list><#recover>x</#attempt>",
        "<#assign s><#list 1.. as x></#list></#assign>",
      })
  void anEndlessLoopIsToldWithItsPlace(String loop) throws IOException {
    put("a.ftl", "\n\n" + loop);
    assertEndless(new Templates(folder, SHORT), "templates/a.ftl:3");
  }

  /** Nothing inside of one expression asks whether the template may go on. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<#assign s=[1]><#list 1..60 as i><#assign s=s+s></#list>${s?size}",
        "${\"a\"?left_pad(2147483647)}",
      })
  void anEndlessExpressionIsTold(String expression) throws IOException {
    put("a.ftl", expression);
    BrokenTemplate broken =
        assertThrows(BrokenTemplate.class, () -> render(new Templates(folder, SHORT), "a.ftl"));
    assertEquals(ProblemCode.ENDLESS_TEMPLATE, broken.problem().code());
    assertEquals("templates/a.ftl", broken.problem().place().file());
  }

  @Test
  void aLoopThatWritesWithoutEndFillsNoMemory() throws IOException {
    put("a.ftl", "\n<#list 1.. as x>word</#list>");
    assertEndless(new Templates(folder, LONG), "templates/a.ftl:2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<#macro m><@m /></#macro>\n<@m />",
        "<#macro m>word <@m /></#macro>\n<@m />",
        "<#function m><#return m()></#function>\n${m()}",
        "<#macro o><#nested></#macro><#macro m><@o><@m /></@o></#macro><#-- -->\n<@m />",
      })
  void aTemplateThatCallsItselfIsToldWithItsPlace(String macro) throws IOException {
    put("a.ftl", "\n" + macro);
    assertEndless(new Templates(folder, LONG), "templates/a.ftl:2");
  }

  @Test
  void aTemplateThatIncludesItselfIsTold() throws IOException {
    put("a.ftl", "\n<#include \"b.ftl\">");
    put("b.ftl", "\n\n<#include \"b.ftl\">");
    assertEndless(new Templates(folder, LONG), "templates/b.ftl:3");
  }

  @Test
  void anEndlessMacroOfAnotherFileIsToldWithItsPlace() throws IOException {
    put("a.ftl", "<#import \"b.ftl\" as b>\n<@b.m />");
    put("b.ftl", "\n\n\n<#macro m><#list 1.. as x>word</#list></#macro>");
    assertEndless(new Templates(folder, LONG), "templates/b.ftl:4");
  }

  /** A part that all pages share uses up the time limit once. */
  @Test
  void afterOneEndlessTemplateNoOtherIsTried() throws IOException {
    put("a.ftl", "<#list 1.. as x></#list>");
    put("b.ftl", "fine");
    Templates templates = new Templates(folder, SHORT);
    assertEndless(templates, "templates/a.ftl:1");
    assertThrows(BrokenTemplate.class, () -> render(templates, "b.ftl"));
  }
}
