package org.tomtoolkit.common.remote;

import io.quarkus.arc.All;
import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tomtoolkit.common.account.Account;
import org.tomtoolkit.common.account.AccountRepository;
import org.tomtoolkit.common.remote.RemoteCallsPage.Call;
import org.tomtoolkit.common.remote.RemoteCallsPage.Filter;
import org.tomtoolkit.common.remote.RemoteCallsPage.Service;
import org.tomtoolkit.core.plugin.Guard;
import org.tomtoolkit.core.plugin.Plugins;
import org.tomtoolkit.core.remote.HealthProbe;
import org.tomtoolkit.core.remote.RemoteCall;
import org.tomtoolkit.core.remote.RemoteCalls;
import org.tomtoolkit.core.remote.RemoteClient;
import org.tomtoolkit.core.remote.RemoteRequest;
import org.tomtoolkit.core.remote.ServiceStatus;
import org.tomtoolkit.core.vault.CredentialServices;

/** Builds the page of remote calls; asks nobody outside. */
@ApplicationScoped
@DefaultBean
public class RemoteCallPages {

    private static final int SHOWN = 100;
    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);

    private final RemoteCalls calls;
    private final RemoteClient client;
    private final AccountRepository accounts;
    private final Plugins<HealthProbe> probes;
    private final CredentialServices credentials;

    protected RemoteCallPages(
            RemoteCalls calls,
            RemoteClient client,
            AccountRepository accounts,
            @All List<HealthProbe> probes,
            CredentialServices credentials) {
        this.calls = calls;
        this.client = client;
        this.accounts = accounts;
        this.credentials = credentials;
        this.probes = new Plugins<>("health probe", probes);
    }

    public RemoteCallsPage of(Filter filter, Long before) {
        Long account = filter.user().isEmpty() ? null : accountOf(filter.user());
        List<RemoteCall> found =
                calls.list(new RemoteCalls.Filter(filter.service(), filter.outcome(), account, before), SHOWN + 1);
        List<RemoteCall> shown = found.subList(0, Math.min(SHOWN, found.size()));
        String next =
                found.size() <= SHOWN ? "" : query(filter, shown.get(SHOWN - 1).id());
        Map<String, String> labels = labels();
        return new RemoteCallsPage(services(labels), filter, lines(shown, labels), next);
    }

    /** −1 for a name nobody has: no call is theirs. */
    private Long accountOf(String username) {
        return accounts.byUsername(username).map(Account::getId).orElse(-1L);
    }

    private static String query(Filter filter, long before) {
        return "?service=" + RemoteRequest.encode(filter.service()) + "&outcome="
                + RemoteRequest.encode(filter.outcome()) + "&user=" + RemoteRequest.encode(filter.user()) + "&before="
                + before;
    }

    /** What people call the services, as far as a plug-in says so. */
    private Map<String, String> labels() {
        Map<String, String> labels = new HashMap<>();
        credentials.all().forEach(service -> labels.put(service.id(), service.label()));
        probes.all()
                .forEach(probe -> Guard.call(
                                "The probe of " + probe.id(),
                                () -> probe.question().service())
                        .ifPresent(service -> labels.put(service, probe.label())));
        return labels;
    }

    private List<Service> services(Map<String, String> labels) {
        Map<String, ServiceStatus> known = new TreeMap<>();
        calls.services().forEach(status -> known.put(status.service(), status));
        probes.all()
                .forEach(probe -> Guard.call(
                                "The probe of " + probe.id(),
                                () -> probe.question().service())
                        .ifPresent(service -> known.putIfAbsent(service, null)));
        Map<String, String> breakers = client.openBreakers();
        List<Service> services = new ArrayList<>();
        known.forEach((id, status) ->
                services.add(service(id, labels.getOrDefault(id, id), status, breakers.getOrDefault(id, ""))));
        return services;
    }

    private static Service service(String id, String label, ServiceStatus status, String breaker) {
        String words = breaker.isEmpty() ? "" : breaker.equals("OPEN") ? "left alone" : "tried again";
        if (status == null) {
            return new Service(id, label, "not called yet", "", "", "", 0, words);
        }
        return new Service(
                id,
                label,
                status.isWorking() ? "works" : "fails",
                ago(status.lastSuccess()),
                ago(status.lastFailure()),
                status.failure(),
                status.lastMillis(),
                words);
    }

    private List<Call> lines(List<RemoteCall> shown, Map<String, String> labels) {
        Set<Long> ids = shown.stream()
                .map(RemoteCall::accountId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<Long, String> names = ids.isEmpty()
                ? Map.of()
                : accounts.list("id in ?1", ids).stream()
                        .collect(Collectors.toMap(Account::getId, Account::getUsername));
        return shown.stream().map(call -> line(call, names, labels)).toList();
    }

    private static Call line(RemoteCall call, Map<Long, String> names, Map<String, String> labels) {
        String user = call.accountId() == null ? "" : names.getOrDefault(call.accountId(), "deleted account");
        String at = SECONDS.format(call.called());
        String bytes = call.bytes() < 10_000 ? call.bytes() + " B" : call.bytes() / 1000 + " kB";
        String service = labels.getOrDefault(call.service(), call.service());
        return new Call(at, service, user, call.call(), call.outcome(), call.isSuccess(), call.millis(), bytes);
    }

    private static String ago(Instant instant) {
        if (instant == null) {
            return "";
        }
        long seconds = Math.max(0, Duration.between(instant, Instant.now()).toSeconds());
        if (seconds < 120) {
            return seconds + " s ago";
        }
        return seconds < 7200
                ? seconds / 60 + " min ago"
                : seconds < 172_800 ? seconds / 3600 + " h ago" : seconds / 86_400 + " d ago";
    }
}
