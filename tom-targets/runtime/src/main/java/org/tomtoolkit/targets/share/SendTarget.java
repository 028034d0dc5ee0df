package org.tomtoolkit.targets.share;

import java.util.Objects;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.tomtoolkit.common.account.AccountRepository;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.jobs.Job;
import org.tomtoolkit.core.jobs.JobContext;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.permission.OnBehalf;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.plugin.PluginId;
import org.tomtoolkit.core.remote.RemoteException;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.TargetAccess;

/** Sends one item of the outbox, if who shared it still may. */
@PluginId(SendTarget.KIND)
class SendTarget implements Job<SendTarget.Parameters> {

    static final String KIND = "share-target";
    static final int MAX_ATTEMPTS = 8;
    private static final Logger LOG = Logger.getLogger(SendTarget.class);

    /**
     * @param item id of a {@link ShareItem}
     * @param requested its number of requests: a job of an older one does nothing
     */
    record Parameters(long item, long requested) {}

    private final OutboxRecords records;
    private final SharingPlaces places;
    private final SharedTargets shared;
    private final TargetAccess targets;
    private final AccountRepository accounts;
    private final OnBehalf onBehalf;

    SendTarget(
            OutboxRecords records,
            SharingPlaces places,
            SharedTargets shared,
            TargetAccess targets,
            AccountRepository accounts,
            OnBehalf onBehalf) {
        this.records = records;
        this.places = places;
        this.shared = shared;
        this.targets = targets;
        this.accounts = accounts;
        this.onBehalf = onBehalf;
    }

    @Override
    public String label() {
        return "Share a target";
    }

    @Override
    public Class<Parameters> parametersType() {
        return Parameters.class;
    }

    @Override
    public int maxAttempts() {
        return MAX_ATTEMPTS + 1;
    }

    @Override
    public String service() {
        return "sharing";
    }

    @Override
    public String run(Parameters parameters, JobContext context) throws Exception {
        Optional<ShareItem> item = records.find(parameters.item())
                .filter(each -> each.getRequested() == parameters.requested() && each.getState() == ShareState.QUEUED);
        if (item.isEmpty()) {
            return "Called off, or asked for anew.";
        }
        context.link("/targets/shares/" + parameters.item() + "/");
        Optional<Viewer> sharer = Optional.ofNullable(item.get().getAccountId()).flatMap(accounts::viewer);
        Optional<Target> target =
                sharer.flatMap(viewer -> targets.find(item.get().getTargetId(), viewer, Action.CHANGE));
        if (target.isEmpty()) {
            return end(item.get(), ShareState.CANCELLED, "Not sent: who shared it may not do so any more.");
        }
        Optional<SharingPlaces.Served> place = places.find(item.get().getDestination());
        if (place.isEmpty()) {
            return end(item.get(), ShareState.FAILED, "This destination is not configured any more.");
        }
        return send(item.get(), target.get(), place.get());
    }

    private String send(ShareItem item, Target target, SharingPlaces.Served place) throws Exception {
        if (item.isUpdate() && item.isTheirs()) {
            return end(item, ShareState.SENT, "It has a target of its own with this name, which keeps its values.");
        }
        boolean follows = item.isUpdate() && item.getSentHash() != null;
        SharedTarget what =
                shared.of(target, Outbox.lists(item), follows, Objects.requireNonNullElse(item.getRemoteId(), ""));
        String hash = shared.hash(what);
        if (follows && hash.equals(item.getSentHash())) {
            return end(item, ShareState.SENT, "There was nothing new to send.");
        }
        records.change(item.getId(), item.getRequested(), each -> each.attempt(OutboxRecords.now()));
        try {
            SharingAnswer answer =
                    onBehalf.call(item.getAccountId(), () -> place.by().send(place.place(), what));
            if (!answer.accepted()) {
                return end(item, ShareState.FAILED, answer.text());
            }
            records.sent(item.getId(), item.getRequested(), answer, hash);
            return "Sent " + target.getName() + " to " + place.place().label() + ".";
        } catch (RemoteException e) {
            return later(item, e.detail(), e);
        } catch (TomException e) {
            return end(item, ShareState.FAILED, e.hint() == null ? e.detail() : e.detail() + " " + e.hint());
        } catch (RuntimeException e) {
            LOG.warnf(e, "Sharing item %d failed", item.getId());
            return later(item, "The destination has a fault; the log of the site tells more.", e);
        }
    }

    /** What may pass is tried again, with the pauses of every job, until it has been tried often enough. */
    private String later(ShareItem item, String why, Exception e) throws Exception {
        if (item.getAttempts() + 1 >= MAX_ATTEMPTS) {
            return end(item, ShareState.FAILED, "Given up after " + MAX_ATTEMPTS + " attempts. " + why);
        }
        records.change(item.getId(), item.getRequested(), each -> each.note(why, OutboxRecords.now()));
        throw e;
    }

    private String end(ShareItem item, ShareState state, String text) {
        records.change(item.getId(), item.getRequested(), each -> each.end(state, text, OutboxRecords.now()));
        return text;
    }
}
