package org.amparo.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.amparo.model.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetsTest {

  private static Target of(String destination) {
    return Targets.of("content/es/derechos/a.md", destination);
  }

  @ParameterizedTest
  @CsvSource({
    "b.md,                         content/es/derechos/b.md, ''",
    "b.MD,                         content/es/derechos/b.MD, ''",
    "b.markdown#c,                 content/es/derechos/b.markdown, c",
    "./b.md,                       content/es/derechos/b.md, ''",
    "b.md#c,                       content/es/derechos/b.md, c",
    "b.md#,                        content/es/derechos/b.md, ''",
    "b.md#c#d,                     content/es/derechos/b.md, c#d",
    "sub/b.md,                     content/es/derechos/sub/b.md, ''",
    "sub//b.md,                    content/es/derechos/sub/b.md, ''",
    "../registro/carne.md#multas,  content/es/registro/carne.md, multas",
    "../../en/rights/a.md,         content/en/rights/a.md, ''",
    "x/../../registro/./b.md,      content/es/registro/b.md, ''",
    "../../../content/es/b.md,     content/es/b.md, ''",
  })
  void pathOfAGuideIsResolvedFromTheGuidesFolder(String destination, String file, String section) {
    assertEquals(new Target.ToGuide(file, section), of(destination));
  }

  @ParameterizedTest
  @CsvSource({
    "gu%C3%ADa%20uno.md#se%C3%B1a,  content/es/derechos/guía uno.md, seña",
    "%2E%2E/registro/b.md,          content/es/registro/b.md, ''",
    "a+b.md,                        content/es/derechos/a+b.md, ''",
    "a+b%20c.md,                     content/es/derechos/a+b c.md, ''",
    "a%2Bb%25.md,                   content/es/derechos/a+b%.md, ''",
    "100%.md,                       content/es/derechos/100%.md, ''",
    "b%23c.md,                      content/es/derechos/b#c.md, ''",
  })
  void percentSignsAreDecoded(String destination, String file, String section) {
    assertEquals(new Target.ToGuide(file, section), of(destination));
  }

  @ParameterizedTest
  @CsvSource({"#c, c", "#, ''", "#se%C3%B1a, seña"})
  void fragmentLeadsToASectionOfTheSameGuide(String destination, String section) {
    assertEquals(new Target.ToSection(section), of(destination));
  }

  @ParameterizedTest
  @CsvSource({"contact:casa, casa", "CONTACT:casa, casa", "contact:, ''"})
  void contactIsNamedByItsId(String destination, String id) {
    assertEquals(new Target.ToContact(id), of(destination));
  }

  @ParameterizedTest
  @CsvSource({"term:carne, carne", "Term:carne, carne"})
  void termIsNamedByItsId(String destination, String id) {
    assertEquals(new Target.ToTerm(id), of(destination));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/a.md#b",
        "http://example.org",
        "HTTPS://example.org",
        "mailto:a@example.org",
        "tel:+5154123456",
        "sms:105",
        "SMS:+51999888777?body=Hola",
        "smsto:105",
        "whatsapp://send?phone=51999888777",
        "tg://resolve?domain=ayuda",
        "geo:-16.4,-71.5",
        "https://ñandú.example:8080/a b?c#d",
        "https://ana@example.org/",
        "https://[::1]/",
        "http://localhost",
        "https://https.example/",
        "https://www.example.org.",
        "https://example.org?a=1",
        "https://xn--and-6ma2c.example/%C3%B1",
        "mailto:a@example.org,b@example.org?subject=Hola",
        "mailto:a%40example.org",
        "mailto:?subject=Mira&body=https://example.org/",
        "sms:?body=Hola",
        "tel:*105%23",
        "tel:(054) 381-500",
      })
  void addressOutsideStaysAsItIs(String destination) {
    assertEquals(new Target.External(destination), of(destination));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "whatsapp:51999888777",
        "whatsapp:+51 999 888 777",
        "WhatsApp:+51-999-888-777",
        "whatsapp:%2B51999888777",
        "whatsapp://51999888777",
      })
  void numberForMessagesOpensWithoutTheAppToo(String destination) {
    assertEquals(new Target.External("https://wa.me/51999888777"), of(destination));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../../README.md",
        "/es/derechos/b.md",
        "//example.org/b.md",
        "%2Fb.md",
        "../../../../content/es/b.md",
        "../../../../../content/es/b.md",
        "../../../contents/b.md",
        "%2E%2E/../../b.md",
      })
  void guideOutsideTheContentCannotBeLinkedTo(String destination) {
    assertEquals(new Target.OutsideContent(destination), of(destination));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "javascript:alert(1)",
        "https:/example.org/a",
        "http:example.org/a",
        "https:///example.org/a",
        "https://",
        "https:",
        "https://?a",
        "https://https://example.org",
        "http://https//example.org",
        "http://example,org",
        "https://example..org",
        "https://.example.org",
        "tel:",
        "tel:hola",
        "tel:5",
        "sms:hola",
        "mailto:",
        "mailto:?",
        "mailto:ana",
        "mailto:@example.org",
        "mailto:a@example.org,b",
        "whatsapp:",
        "JavaScript:alert(1)",
        "data:text/html,x",
        "ftp://example.org/",
        "file:///etc/passwd",
        "intent://x#Intent;end",
        "vbscript:x",
        "blob:x",
        "b.html",
        "b",
        "../registro/",
        "foto.jpg",
        "b.md?x=y",
      })
  void anythingElseCannotBeLinkedTo(String destination) {
    assertEquals(new Target.Unusable(destination), of(destination));
  }
}
