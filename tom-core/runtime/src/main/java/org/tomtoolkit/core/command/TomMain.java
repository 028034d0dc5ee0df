package org.tomtoolkit.core.command;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.Arrays;

/**
 * Where every TOM begins: serves pages without arguments, runs a command with one. A TOM with a main class of its own names
 * it in {@code quarkus.package.main-class}.
 *
 * @since 1.0
 */
@QuarkusMain(name = "tom")
public final class TomMain {

    private TomMain() {}

    /**
     * @param arguments none, {@code --web}, {@code --worker}, or a command and its arguments
     */
    public static void main(String... arguments) {
        if (Arrays.equals(arguments, new String[] {"--web"})) {
            setUnlessGiven("tom.node.role", "web");
            Quarkus.run();
        } else if (Arrays.equals(arguments, new String[] {"--worker"})) {
            setUnlessGiven("tom.node.role", "worker");
            Quarkus.run();
        } else if (arguments.length == 0) {
            Quarkus.run();
        } else {
            quiet();
            Quarkus.run(CommandLineApplication.class, arguments);
        }
    }

    /** A command leaves the port to the server that may be running, and the standard output to its own answers. */
    private static void quiet() {
        System.setProperty("tom.node.role", "command");
        System.setProperty("quarkus.http.host-enabled", "false");
        setUnlessGiven("quarkus.banner.enabled", "false");
        setUnlessGiven("quarkus.log.console.level", "WARN");
        setUnlessGiven("quarkus.log.console.stderr", "true");
    }

    private static void setUnlessGiven(String key, String value) {
        if (System.getProperty(key) == null) {
            System.setProperty(key, value);
        }
    }
}
