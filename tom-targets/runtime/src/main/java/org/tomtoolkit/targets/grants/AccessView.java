package org.tomtoolkit.targets.grants;

import java.util.List;
import org.tomtoolkit.common.grants.GrantsView;
import org.tomtoolkit.core.permission.Visibility;

/**
 * What the page about access to a target shows.
 *
 * @param reasons why the viewer can see it
 * @param audience everybody with access, null for who may not change the target
 * @param grants the form, null for who may not change the target
 * @param visibility as in the form
 * @param lists lists with the target whose grants the viewer may edit
 */
public record AccessView(
        long targetId,
        String targetName,
        List<String> reasons,
        List<AudienceEntry> audience,
        GrantsView grants,
        Visibility visibility,
        List<Link> lists) {

    /** A page to go to. */
    public record Link(String label, String href) {}

    public boolean canEdit() {
        return grants != null;
    }

    public boolean isOpen() {
        return visibility == Visibility.OPEN;
    }

    public boolean isPublic() {
        return visibility == Visibility.PUBLIC;
    }

    public boolean isPrivate() {
        return visibility == Visibility.PRIVATE;
    }
}
