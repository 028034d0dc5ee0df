package org.tomtoolkit.it.notify;

import io.quarkus.arc.All;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.common.notify.Notifier;
import org.tomtoolkit.common.testing.NotifierContractTest;

/** Mail, which goes to a mailbox in memory. */
@QuarkusTest
class EmailNotifierContractTest extends NotifierContractTest {

    @Inject
    @All
    List<Notifier> notifiers;

    @Inject
    MockMailbox mailbox;

    @BeforeEach
    void empty() {
        mailbox.clear();
    }

    @Override
    protected Notifier notifier() {
        return notifiers.stream()
                .filter(each -> each.id().equals("email"))
                .findFirst()
                .orElseThrow();
    }

    @Override
    protected Notifier.Recipient reachable() {
        return new Notifier.Recipient(1, "ada", "ada@example.org");
    }

    @Override
    protected Notifier.Recipient unreachable() {
        return new Notifier.Recipient(1, "ada", "");
    }

    @Override
    protected List<String> delivered() {
        return mailbox.getMailsSentTo("ada@example.org").stream()
                .map(mail -> mail.getSubject() + "\n" + mail.getText())
                .toList();
    }

    /** The mailbox takes everything; no address is what it refuses. */
    @Override
    protected void fail() {
        org.junit.jupiter.api.Assumptions.abort("a mailbox in memory never fails");
    }

    @Test
    void theSubjectIsOneLine() throws Exception {
        notifier()
                .deliver(
                        reachable(),
                        org.tomtoolkit.common.notify.Notice.info("job-done", "One\r\nBcc: evil@example.org", ""),
                        "");
        String subject = mailbox.getMailsSentTo("ada@example.org").get(0).getSubject();
        org.junit.jupiter.api.Assertions.assertFalse(subject.contains("\n") || subject.contains("\r"), subject);
    }
}
