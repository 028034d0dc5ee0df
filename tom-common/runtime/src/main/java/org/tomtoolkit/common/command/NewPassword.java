package org.tomtoolkit.common.command;

import java.io.PrintWriter;
import java.util.Arrays;
import org.tomtoolkit.common.session.SessionKey;
import picocli.CommandLine.Option;

/** Where a command takes a new password from: never from the command line, which other users of the machine can read. */
class NewPassword {

    private static final int GENERATED_BYTES = 12;

    @Option(
            names = {"-p", "--password"},
            interactive = true,
            arity = "0",
            prompt = "New password: ",
            description =
                    "Ask for the password, or read it from the standard input. Without this option one is made and"
                            + " shown.")
    private char[] typed;

    /** The password that was typed, or a new one, which is printed. */
    String read(SessionKey key, PrintWriter out) {
        if (typed == null) {
            String made = key.randomText(GENERATED_BYTES);
            out.println("Password: " + made);
            return made;
        }
        String text = new String(typed);
        Arrays.fill(typed, ' ');
        typed = null;
        return text;
    }
}
