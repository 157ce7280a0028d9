package id.baku.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import id.baku.security.Permitted;
import id.baku.security.Public;
import id.baku.security.Trail;
import id.baku.security.store.AccountEventStore;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whatever somebody decides can be put down to that person: every use case that changes rows leaves an entry in the trail of the agency or of the
 * office, or among what happened to the person's account. Readings are none. Whoever writes a new one tells the trail, or says here why not.
 */
class AttributableTest {

  private static final Set<String> ENTRIES = Set.of("record", "recordInOffice", "workOn");

  private static final Map<String, Set<String>> NOBODYS_DECISION = Map.of(
      "servers do it among themselves, by the clock or in a queue", Set.of("JobDesk.beat", "JobDesk.claim", "JobDesk.done", "JobDesk.failed",
          "JobDesk.progress", "TimetableDesk.beat", "TimetableDesk.ended", "TimetableDesk.keep", "TimetableDesk.take", "MailQueue.failed",
          "MailQueue.sent", "MailQueue.take", "LinkDesk.due", "LinkDesk.keep", "ClosingDesk.begin", "DemoMailbox.keep", "ApplicationBox.forget",
          "ArchiveDesk.forget", "ReportDesk.forgetContacts"),
      "the program reads a document or a standard; people decide about what it finds", Set.of("ReadingDesk.claim", "ReadingDesk.keep", "ReadingDesk.progress",
          "ReadingDesk.refuse", "FindingDesk.check"),
      "somebody has a server look again, and decides nothing", Set.of("FindingDesk.ask", "LinkChecks.askNow"),
      "read from folders when a server starts; AgencyRegistrar tells what changed of the agency", Set.of("ReferenceLoader.load",
          "FolderImport.closeServicePointsMissingFrom", "AgencyRegistrar.keepServicePoints", "LogoEditor.takeOver", "PublicationEditor.takeOver",
          "Members.enrol", "SecondFactors.give"),
      "part of bringing an agency in from elsewhere, which is told as one", Set.of("AgencyArrival.tell", "Arrivals.take", "LogoEditor.arrive",
          "PublicationEditor.arrive"),
      "keeps bytes for the act that brings them in", Set.of("Documents.keep", "Documents.keepPicture"),
      "from the public, of whom nothing is known", Set.of("ReportBox.send", "ApplicationBox.send", "ApplicationBox.confirm", "AccountLinks.forgot",
          "InvitationAnswers.refuse"),
      "what somebody typed or where somebody is signed in, and nobody else's business", Set.of("KeptForms.keep", "KeptForms.forget", "Sessions.show",
          "Sessions.lives", "Sessions.end"),
      "kept for a program, so that it may ask twice; what it asked for is told", Set.of("Requests.once", "ApiTokenUse.note"));

  @Test
  void every_use_case_that_changes_something_leaves_an_entry_or_is_nobodys_decision() {
    Set<String> silent = useCases().filter(AttributableTest::changesSomething).filter(method -> !leavesAnEntry(method))
        .map(method -> method.getOwner().getSimpleName() + "." + method.getName()).collect(Collectors.toCollection(TreeSet::new));
    assertThat(silent).isEqualTo(NOBODYS_DECISION.values().stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new)));
  }

  private static Stream<JavaMethod> useCases() {
    return Reach.FIELD.stream().flatMap(type -> type.getMethods().stream())
        .filter(method -> method.isAnnotatedWith(Permitted.class) || method.isAnnotatedWith(Public.class));
  }

  private static boolean changesSomething(JavaMethod method) {
    return Reach.of(method, AttributableTest::isToldTo).stream().anyMatch(Reach::changes);
  }

  private static boolean leavesAnEntry(JavaMethod method) {
    return Reach.of(method, access -> false).stream().filter(AttributableTest::isToldTo)
        .anyMatch(access -> access.getTargetOwner().isAssignableTo(Trail.class) ? ENTRIES.contains(access.getTarget().getName())
            : access.getTarget().getName().equals("add"));
  }

  private static boolean isToldTo(JavaAccess<?> access) {
    return access.getTargetOwner().isAssignableTo(Trail.class) || access.getTargetOwner().isAssignableTo(AccountEventStore.class);
  }
}
