package org.tomtoolkit.targets.plan;

import java.util.List;
import org.tomtoolkit.core.form.BoundForm;
import org.tomtoolkit.core.form.Choice;

/**
 * What the plan tab shows.
 *
 * @param note why there is nothing to plan, {@code ""} when there is
 * @param data address of the plot's data, null when the form has errors
 */
public record PlanView(
        long targetId,
        BoundForm form,
        List<Choice> sites,
        List<String> chosen,
        String note,
        String data,
        List<TargetPlans.Night> nights) {

    public boolean isChosen(String key) {
        return chosen.isEmpty() || chosen.contains(key);
    }
}
