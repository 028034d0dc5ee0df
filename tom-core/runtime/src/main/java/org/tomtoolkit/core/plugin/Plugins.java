package org.tomtoolkit.core.plugin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tomtoolkit.core.TomException;

/**
 * The plug-ins of one SPI by id, in order of label; one that cannot tell its label is left out. Every registry of the toolkit is one of these, so replacing,
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
        Map<T, String> labels = new LinkedHashMap<>();
        found.values()
                .forEach(plugin -> Guard.call("The " + spi + " " + plugin.id(), () -> enabledLabel(plugin))
                        .ifPresent(label -> labels.put(plugin, label)));
        labels.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(String.CASE_INSENSITIVE_ORDER))
                .forEach(each -> byId.put(each.getKey().id(), each.getKey()));
    }

    /** Null for one that is switched off. */
    private static String enabledLabel(Plugin plugin) {
        return plugin.enabled() ? plugin.label() : null;
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
