package org.tomtoolkit.targets.page;

import io.quarkus.qute.RawString;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.extras.TargetExtra;
import org.tomtoolkit.targets.lists.TargetList;

/**
 * What the page of a target shows.
 *
 * @param extras declared extra fields that are not hidden
 * @param tags all other extras
 * @param owner user name, {@code ""} when nobody owns it
 * @param seenBy who can see this, in words
 * @param activeTab id of the tab that is open, null when there is no tab
 */
public record TargetDetailView(
        Target target,
        List<TargetFacts.Group> facts,
        List<String> aliases,
        List<TargetExtra> extras,
        List<TargetExtra> tags,
        List<TargetList> lists,
        String owner,
        String seenBy,
        List<Tab> tabs,
        String activeTab,
        List<Button> buttons,
        boolean canChange,
        boolean canDelete) {

    private static final DateTimeFormatter MINUTES =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);

    /** A tab with its content. */
    public record Tab(String id, String label, RawString content) {}

    /** A link in the header. */
    public record Button(String label, String href) {}

    public String createdText() {
        return MINUTES.format(target.getCreated());
    }

    public String modifiedText() {
        return MINUTES.format(target.getModified());
    }

    public String visibilityClass() {
        return target.getVisibility().name().toLowerCase(Locale.ROOT);
    }
}
