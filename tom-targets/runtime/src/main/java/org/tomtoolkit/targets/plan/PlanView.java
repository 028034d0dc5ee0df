package org.tomtoolkit.targets.plan;

import java.util.List;
import org.tomtoolkit.core.form.BoundForm;
import org.tomtoolkit.core.form.Choice;

/**
 * What the plan tab shows.
 *
 * @param note why there is nothing to plan, {@code ""} when there is
 * @param charts addresses of what the charts draw, null when the form has errors
 */
public record PlanView(
        long targetId,
        BoundForm form,
        List<Choice> sites,
        List<String> chosen,
        String note,
        Charts charts,
        List<TargetPlans.Night> nights) {

    /**
     * Addresses of what the charts draw.
     *
     * @param night of the altitude at one site, {@code ""} without a site
     * @param site key of that site
     * @param path of the path over the sky, {@code ""} for what does not move
     */
    public record Charts(String airmass, String night, String site, String moon, String path) {}

    public boolean isChosen(String key) {
        return chosen.isEmpty() || chosen.contains(key);
    }
}
