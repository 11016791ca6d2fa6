package org.rapporteur.app;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The rules of the house (ARCHITECTURE.md), looked at in the compiled classes. */
class HouseRulesTest {

  private static final String ROOT = "org.rapporteur.";
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.rapporteur");

  @Test
  void looksAtEveryRoom() {
    for (String room :
        List.of(
            "text",
            "article",
            "lexicon",
            "learn",
            "syntax",
            "record",
            "read",
            "reconcile",
            "report",
            "export",
            "mcp",
            "watch",
            "store",
            "desk",
            "server",
            "app")) {
      assertThat(CLASSES.that(resideInAPackage(ROOT + room + ".."))).as(room).isNotEmpty();
    }
  }

  @Test
  void theArrowsPointOneWay() {
    only("text");
    only("article", "text");
    only("lexicon", "text", "article");
    only("learn");
    only("syntax", "text", "article");
    only("record", "text", "article");
    only("read", "text", "article", "lexicon", "learn", "syntax", "record");
    only("reconcile", "text", "article", "record");
    only("report", "text", "article", "syntax", "record");
    only("export", "text", "article", "record", "reconcile", "report");
    only("mcp", "text", "article", "record", "reconcile", "report");
    only("watch", "text", "article", "read");
    only("store", "text", "article", "record", "report", "watch");
    only("desk", "text", "article", "record", "reconcile", "report", "store");
    only("server", "text", "article", "record", "report", "desk", "store");
  }

  /** A room depends on the rooms named, on itself, and on none other of the house. */
  private static void only(String room, String... others) {
    String[] allowed = new String[others.length + 1];
    allowed[0] = ROOT + room + "..";
    for (int i = 0; i < others.length; i++) {
      allowed[i + 1] = ROOT + others[i] + "..";
    }
    check(
        noClasses()
            .that()
            .resideInAPackage(ROOT + room + "..")
            .should()
            .dependOnClassesThat(
                resideInAPackage("org.rapporteur..").and(not(resideInAnyPackage(allowed)))));
  }

  @Test
  void noPackageDependsOnItselfThroughOthers() {
    check(slices().matching("org.rapporteur.(**)").should().beFreeOfCycles());
  }

  @Test
  void featuresOfAReadingRoomDoNotKnowEachOther() {
    check(slices().matching("org.rapporteur.read.(*)..").should().notDependOnEachOther());
  }

  @Test
  void librariesStayInTheirRooms() {
    onlyIn("HTML", List.of("org.jsoup..", "net.dankito.."), "read.format..");
    onlyIn(
        "JSON",
        List.of("com.fasterxml.."),
        "report..",
        "export..",
        "mcp..",
        "desk..",
        "server..",
        "app..",
        "read.format..");
    onlyIn("assistants", List.of("io.modelcontextprotocol.."), "mcp..");
    onlyIn("web pages", List.of("io.javalin..", "gg.jte..", "org.eclipse.jetty.."), "server..");
    // What answers assistants is laid beside the pages by whoever starts both.
    onlyIn("servlets", List.of("jakarta.servlet.."), "server..", "mcp..", "app..");
    onlyIn("SQL", List.of("java.sql..", "javax.sql..", "org.sqlite.."), "store..");
    onlyIn("tables", List.of("de.siegmar..", "org.dhatim.."), "export..");
    onlyIn("the command line", List.of("picocli..", "me.tongfei.."), "app..");
  }

  private static void onlyIn(String what, List<String> libraries, String... rooms) {
    String[] inside = new String[rooms.length];
    for (int i = 0; i < rooms.length; i++) {
      inside[i] = ROOT + rooms[i];
    }
    String[] packages = libraries.toArray(new String[0]);
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(inside)
            // It stands at the other end of a line, as a client does.
            .and()
            .doNotHaveSimpleName("ServedAssistantsTest")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(packages));
    // A rule about a library that nobody uses would pass on emptiness.
    assertThat(CLASSES.that(resideInAnyPackage(inside)).stream())
        .as(what)
        .anyMatch(
            c ->
                c.getDirectDependenciesFromSelf().stream()
                    .anyMatch(d -> resideInAnyPackage(packages).test(d.getTargetClass())));
  }

  @Test
  void onlyTheAppTouchesTheProcessAndItsSurroundings() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage("org.rapporteur.app..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .orShould()
            .callMethod(ZoneId.class, "systemDefault")
            .orShould()
            .callMethod(TimeZone.class, "getDefault")
            .orShould()
            .callMethod(Locale.class, "getDefault")
            .orShould()
            .callMethod(Locale.class, "setDefault", Locale.class)
            .orShould()
            .callMethod(Charset.class, "defaultCharset"));
  }

  @Test
  void everyPackageIsNullMarked() {
    List<JavaPackage> packages =
        CLASSES.getPackage("org.rapporteur").getSubpackagesInTree().stream()
            .filter(p -> !p.getClasses().isEmpty())
            .toList();

    assertThat(packages).hasSizeGreaterThan(10);
    assertThat(packages)
        .allSatisfy(p -> assertThat(p.isAnnotatedWith(NullMarked.class)).as(p.getName()).isTrue());
  }

  @Test
  void namesSayWhatAThingIs() {
    check(
        classes()
            .that()
            .resideInAPackage("org.rapporteur..")
            .should()
            .haveNameNotMatching(".*(Util|Utils|Helper|Helpers|Manager)")
            .andShould()
            .haveNameNotMatching(".*[.$](Record|Reader)"));
  }

  private static void check(ArchRule rule) {
    rule.allowEmptyShould(false).check(CLASSES);
  }
}
