package org.tomtoolkit.core.plugin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tomtoolkit.core.TomException;

/**
 * The plug-ins of one SPI by id, in order of label. Every registry of the toolkit is one of these, so replacing,
 * switching off and looking up work alike everywhere.
 *
 * @param <T> the SPI
 * @since 1.0
 */
public final class Plugins<T extends Plugin> {

    private final String spi;
    private final Map<String, T> byId = new LinkedHashMap<>();

    /**
     * @param spi short name for messages, e.g. {@code facility}
     * @param candidates all beans of the SPI
     * @throws IllegalStateException for two plug-ins with one id of which none replaces the other
     */
    public Plugins(String spi, Collection<? extends T> candidates) {
        this.spi = spi;
        Map<String, T> found = new LinkedHashMap<>();
        candidates.forEach(candidate -> found.merge(candidate.id(), candidate, this::choose));
        found.values().stream()
                .filter(Plugin::enabled)
                .sorted(Comparator.comparing(Plugin::label, String.CASE_INSENSITIVE_ORDER))
                .forEach(plugin -> byId.put(plugin.id(), plugin));
    }

    private T choose(T one, T other) {
        boolean oneReplaces = PluginIds.annotation(one.getClass()).replaces();
        boolean otherReplaces = PluginIds.annotation(other.getClass()).replaces();
        if (oneReplaces == otherReplaces) {
            throw new IllegalStateException("Two plug-ins of the SPI " + spi + " have the id '" + one.id() + "': "
                    + one.getClass().getName() + " and " + other.getClass().getName()
                    + ". Change one id, or set replaces = true on the one that shall win.");
        }
        return oneReplaces ? one : other;
    }

    /** All that are enabled, by label. */
    public List<T> all() {
        return new ArrayList<>(byId.values());
    }

    public Optional<T> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * @throws TomException 404 when there is no such plug-in or it is switched off
     */
    public T get(String id) {
        return find(id).orElseThrow(() -> new TomException(
                404,
                "Unknown " + spi,
                "There is no " + spi + " '" + id + "' in this TOM.",
                byId.isEmpty() ? null : "Known: " + String.join(", ", byId.keySet()) + "."));
    }
}
