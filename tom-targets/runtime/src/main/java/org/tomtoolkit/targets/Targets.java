package org.tomtoolkit.targets;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.permission.Viewer;

/**
 * The one way in for every change of a target: validates, checks permission, writes in one transaction and fires the
 * event. Pages, REST, files, brokers and commands all come through here.
 *
 * @since 1.0
 */
@ApplicationScoped
public class Targets {

    /**
     * Creates a target owned by the viewer.
     *
     * @throws org.tomtoolkit.core.ValidationException with the errors by field, nothing is saved
     * @throws org.tomtoolkit.core.TomException 401/403 for a visitor
     */
    public Target create(TargetDraft draft, Viewer viewer) {
        throw new UnsupportedOperationException();
    }

    /** Changes what the draft sets and leaves the rest. */
    public Target update(long id, TargetDraft draft, Viewer viewer) {
        throw new UnsupportedOperationException();
    }

    /** Deletes the target and, through {@link TargetDeleted}, all that belongs to it. */
    public void delete(long id, Viewer viewer) {
        throw new UnsupportedOperationException();
    }

    /**
     * @throws org.tomtoolkit.core.TomException 404 when there is none the viewer may view; 403 when it may be viewed but
     *     not changed or deleted
     */
    public Target get(long id, Viewer viewer, Action action) {
        throw new UnsupportedOperationException();
    }

    /** The target whose name or alias equals this one in the sense of the matcher, if the viewer may view it. */
    public Optional<Target> findByName(String name, Viewer viewer) {
        throw new UnsupportedOperationException();
    }
}
