package id.baku.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import id.baku.launcher.TestReports.Count;
import id.baku.launcher.TestReports.Tier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestReportsTest {

  @TempDir Path root;

  @Test
  void tests_are_counted_per_tier() throws IOException {
    report("ejb/target/surefire-reports", "id.baku.calendar.DeadlineTest", "<testcase classname='id.baku.calendar.DeadlineTest' name='a'/>"
        + "<testcase classname='id.baku.calendar.DeadlineTest' name='b'><failure message='no'/></testcase>");
    report("ejb/target/surefire-reports", "id.baku.architecture.RulesTest", "<testcase classname='id.baku.architecture.RulesTest' name='a'/>");
    report("ear/launcher/target/failsafe-reports", "LauncherIT", "<testcase classname='id.baku.launcher.LauncherIT' name='a'/>");
    report("ear/it/target/failsafe-reports", "TenancyIT", "<testcase classname='id.baku.TenancyIT' name='a'><skipped/></testcase>");
    report("ear/e2e/target/failsafe-reports", "PagesE2E", "<testcase classname='id.baku.PagesE2E' name='a'><error/></testcase>");

    TestReports reports = TestReports.read(root);

    assertThat(reports.counts()).containsEntry(Tier.UNIT, new Count(1, 1, 0)).containsEntry(Tier.ARCHITECTURE, new Count(1, 0, 0))
        .containsEntry(Tier.LAUNCHER, new Count(1, 0, 0)).containsEntry(Tier.PAYARA, new Count(0, 0, 1)).containsEntry(Tier.BROWSER, new Count(0, 1, 0));
    assertThat(reports.total()).hasToString("3 passed, 2 failed, 1 skipped");
    assertThat(reports.complaints()).containsExactlyInAnyOrder("Failed: id.baku.calendar.DeadlineTest b", "Skipped: id.baku.TenancyIT a",
        "Failed: id.baku.PagesE2E a");
  }

  @Test
  void a_rule_of_archunit_counts_though_its_report_names_no_package() throws IOException {
    report("ejb/target/surefire-reports", "id.baku.architecture.ArchitectureTest", "<testcase classname='ArchitectureTest' name='no_cycle'/>");
    assertThat(TestReports.read(root).counts()).containsOnly(Map.entry(Tier.ARCHITECTURE, new Count(1, 0, 0)));
  }

  @Test
  void a_tier_without_reports_is_a_complaint() throws IOException {
    report("ejb/target/surefire-reports", "ATest", "<testcase classname='id.baku.ATest' name='a'/>");
    TestReports reports = TestReports.read(root);
    reports.complainAboutSilence(false);
    assertThat(reports.complaints()).hasSize(4).allMatch(complaint -> complaint.startsWith("No test ran in the tier"));
  }

  @Test
  void a_report_that_was_cut_off_is_a_complaint() throws IOException {
    Path dir = Files.createDirectories(root.resolve("ejb/target/surefire-reports"));
    Files.writeString(dir.resolve("TEST-x.xml"), "<testsuite><testcase");
    assertThat(TestReports.read(root).complaints()).singleElement().asString().contains("cannot be read");
  }

  @Test
  void the_step_that_broke_is_named() {
    assertThat(TestReports.brokenStep("""
        [INFO] Building Baku
        [ERROR] Failed to execute goal org.x:compiler:1:compile (default-compile) on project baku-ejb: Compilation failure -> [Help 1]
        [ERROR] To see the full stack trace
        """)).isEqualTo("Maven failed: Failed to execute goal org.x:compiler:1:compile (default-compile) on project baku-ejb: Compilation failure.");
  }

  private void report(String dir, String name, String cases) throws IOException {
    Files.writeString(Files.createDirectories(root.resolve(dir)).resolve("TEST-" + name + ".xml"), "<testsuite>" + cases + "</testsuite>");
  }
}
