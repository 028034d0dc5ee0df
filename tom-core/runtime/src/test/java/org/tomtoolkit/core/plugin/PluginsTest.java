package org.tomtoolkit.core.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.core.TomException;

class PluginsTest {

    private record Lamp(String label, boolean enabled) {}

    private abstract static class Facility implements Plugin {
        private final Lamp lamp;

        Facility(String label, boolean enabled) {
            this.lamp = new Lamp(label, enabled);
        }

        @Override
        public String label() {
            return lamp.label();
        }

        @Override
        public boolean enabled() {
            return lamp.enabled();
        }
    }

    @PluginId("north")
    private static class North extends Facility {
        North(boolean enabled) {
            super("North telescope", enabled);
        }
    }

    @PluginId("south")
    private static class South extends Facility {
        South() {
            super("another telescope", true);
        }
    }

    @PluginId("north")
    private static class SecondNorth extends Facility {
        SecondNorth() {
            super("Second", true);
        }
    }

    @PluginId(value = "north", replaces = true)
    private static class BetterNorth extends Facility {
        BetterNorth() {
            super("Better", true);
        }
    }

    private static class Proxied extends South {}

    private static class Nameless extends Facility {
        Nameless() {
            super("Nameless", true);
        }
    }

    @Test
    void pluginsAreListedByLabelWhateverItsCase() {
        assertEquals(
                List.of("south", "north"),
                registry(new North(true), new South()).all().stream()
                        .map(Plugin::id)
                        .toList());
    }

    @Test
    void theIdIsReadThroughTheSubclassOfTheContainer() {
        assertEquals("south", new Proxied().id());
    }

    @Test
    void aPluginThatIsSwitchedOffIsNotThere() {
        assertTrue(registry(new North(false)).find("north").isEmpty());
    }

    @Test
    void anUnknownIdIs404AndSaysWhatIsKnown() {
        TomException e =
                assertThrows(TomException.class, () -> registry(new North(true)).get("west"));
        assertEquals(404, e.status());
        assertTrue(e.hint().contains("north"));
    }

    @Test
    void onePluginMayReplaceAnotherInEitherOrder() {
        assertEquals(
                "Better",
                registry(new North(true), new BetterNorth()).get("north").label());
        assertEquals(
                "Better",
                registry(new BetterNorth(), new North(true)).get("north").label());
    }

    @Test
    void twoPluginsWithOneIdAreRefused() {
        IllegalStateException e =
                assertThrows(IllegalStateException.class, () -> registry(new North(true), new SecondNorth()));
        assertTrue(e.getMessage().contains("'north'") && e.getMessage().contains("replaces = true"), e.getMessage());
    }

    @Test
    void aPluginWithoutIdIsRefused() {
        assertThrows(IllegalStateException.class, () -> registry(new Nameless()));
    }

    private static Plugins<Facility> registry(Facility... facilities) {
        return new Plugins<>("facility", List.of(facilities));
    }
}
