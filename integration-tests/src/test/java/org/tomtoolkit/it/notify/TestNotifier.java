package org.tomtoolkit.it.notify;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.tomtoolkit.common.notify.Notice;
import org.tomtoolkit.common.notify.Notifier;
import org.tomtoolkit.core.plugin.PluginId;

/** Keeps what it is given; fails the first time. */
@PluginId("it-pigeon")
public class TestNotifier implements Notifier {

    static final Queue<String> DELIVERED = new ConcurrentLinkedQueue<>();
    private boolean rested;

    @Override
    public String label() {
        return "Pigeon";
    }

    @Override
    public String about() {
        return "Flies to your house.";
    }

    @Override
    public boolean canReach(Recipient recipient) {
        return !recipient.username().equals("bob");
    }

    @Override
    public synchronized void deliver(Recipient recipient, Notice notice, String url) {
        if (!rested) {
            rested = true;
            throw new IllegalStateException("The pigeon is tired");
        }
        DELIVERED.add(recipient.username() + ": " + notice.text());
    }
}
