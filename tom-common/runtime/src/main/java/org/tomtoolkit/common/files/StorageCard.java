package org.tomtoolkit.common.files;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import org.tomtoolkit.common.account.ProfileCard;
import org.tomtoolkit.core.files.FileQuota;
import org.tomtoolkit.core.permission.Viewer;

/** Tells people how much of their quota is used, where there is one. */
@ApplicationScoped
public class StorageCard implements ProfileCard {

    @CheckedTemplate(basePath = "tom-common/partials", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Partials {
        static native TemplateInstance storageCard(Storage storage);
    }

    /**
     * What the card shows.
     *
     * @param percent of the quota that is used, at most 100
     */
    public record Storage(String used, String allowed, int percent) {}

    private final FileQuota quota;

    StorageCard(FileQuota quota) {
        this.quota = quota;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public TemplateInstance render(Viewer viewer) {
        if (quota.allowed() <= 0 || !viewer.isLoggedIn()) {
            return null;
        }
        long used = quota.used(viewer.userId());
        int percent = (int) Math.min(100, Math.round(100.0 * used / quota.allowed()));
        return Partials.storageCard(new Storage(FileQuota.text(used), FileQuota.text(quota.allowed()), percent));
    }
}
