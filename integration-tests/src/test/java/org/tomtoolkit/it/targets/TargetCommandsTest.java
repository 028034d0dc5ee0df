package org.tomtoolkit.it.targets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.core.command.Commands;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.SiteTest;
import org.tomtoolkit.targets.TargetDraft;
import org.tomtoolkit.targets.Targets;
import picocli.CommandLine;

/** Commands about extras and names. */
@QuarkusTest
@ActivateRequestContext
class TargetCommandsTest extends SiteTest {

    @Inject
    Commands commands;

    @Inject
    Targets targets;

    @Inject
    EntityManager entities;

    @Inject
    UserTransaction transaction;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        CommandLine line = commands.commandLine();
        line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        return line.execute(arguments);
    }

    @Test
    void keysThatAreNotThoseOfTheMatcherAreMadeAnew() throws Exception {
        long id = targets.create(TargetDraft.sidereal("Key-Command 1", 3, 4), people.viewer(People.ALICE))
                .getId();
        transaction.begin();
        entities.createNativeQuery("update tom_target set name_key = 'other' where id = ?1")
                .setParameter(1, id)
                .executeUpdate();
        transaction.commit();
        assertTrue(targets.findByName("key command 1", Viewer.system()).isEmpty());
        assertEquals(0, run("rebuild-name-keys"), err::toString);
        assertTrue(out.toString().contains(" keys changed."), out::toString);
        assertEquals(
                id,
                targets.findByName("key command 1", Viewer.system())
                        .orElseThrow()
                        .getId());
    }

    @Test
    void extrasAndColumnsAreListedAndWhatIsNotThereIsSaid() {
        targets.create(TargetDraft.sidereal("Extras command", 3, 5).extra("command-key", "1"), Viewer.system());
        assertEquals(1, run("convert-extras", "command-key=nowhere"));
        assertTrue(err.toString().contains("no column nowhere"), err::toString);
        assertEquals(1, run("set-default-extras", "rp_number"));
        assertTrue(err.toString().contains("default-value"), err::toString);
        assertEquals(0, run("set-default-extras"), err::toString);
        assertEquals(0, run("convert-extras", "--list"), err::toString);
        assertTrue(out.toString().contains("extra  command-key: 1 targets"), out::toString);
    }
}
