package org.tomtoolkit.core.deployment;

import jakarta.enterprise.context.ApplicationScoped;
import org.tomtoolkit.core.jobs.JobMethod;
import org.tomtoolkit.core.jobs.Recurring;

/** Everything that a method which is a job must not be. */
@ApplicationScoped
public class BrokenDome {

    @JobMethod(value = "open-dome", label = "Hidden")
    private void hidden() {}

    @JobMethod(value = "open-dome", label = "The same id")
    void same() {}

    @JobMethod(value = "Open Dome", label = "No id")
    void named() {}

    @JobMethod(value = "loose", label = "Loose parameters")
    void loose(String slit, int percent) {}

    @JobMethod(value = "slow", label = "Slow", timeLimit = "10 minutes")
    int slow() {
        return 0;
    }

    @Recurring(value = "sometimes", label = "Sometimes", cron = "now and then")
    void sometimes() {}

    @Recurring(value = "asks", label = "Asks", cron = "-")
    void asks(String question) {}
}
