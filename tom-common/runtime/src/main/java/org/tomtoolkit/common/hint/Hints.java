package org.tomtoolkit.common.hint;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.tomtoolkit.common.preference.Preferences;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.permission.Viewer;

/** Which hints a page shows to whom. */
@ApplicationScoped
public class Hints {

    private final HintsConfig config;
    private final List<Hint> hints;
    private final Preferences preferences;

    Hints(HintsConfig config, @All List<Hint> hints, Preferences preferences) {
        this.config = config;
        this.hints = hints;
        this.preferences = preferences;
    }

    /** Those for a page that this viewer has not put away; none for visitors. */
    public List<Hint> on(String path, Viewer viewer) {
        if (!config.enabled() || !viewer.isLoggedIn()) {
            return List.of();
        }
        return hints.stream()
                .filter(hint -> hint.path().equals(path))
                .filter(hint -> preferences.get(key(hint.id()), viewer).isEmpty())
                .toList();
    }

    /**
     * Puts a hint away for good.
     *
     * @throws TomException 404 when there is no such hint
     */
    public Hint dismiss(String id, Viewer viewer) {
        Hint known = hints.stream()
                .filter(hint -> hint.id().equals(id))
                .findFirst()
                .orElseThrow(() -> TomException.notFound("hint"));
        preferences.set(key(id), "seen", viewer);
        return known;
    }

    private static String key(String id) {
        return "hint." + id;
    }
}
