package org.tomtoolkit.core.remote;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/**
 * For addresses that users give. The connection is made to the addresses this class resolved and looked at, so a name that
 * leads elsewhere a moment later gains nothing. No proxy is used, for it would resolve by itself.
 */
final class GuardedTransport implements Transport {

    private static final int MAX_CONNECTIONS = 50;

    /** Answers only addresses that may be called. */
    private record LookedAt(AddressRules rules) implements DnsResolver {

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            InetAddress[] all = InetAddress.getAllByName(host);
            if (!Arrays.stream(all).allMatch(address -> rules.allows(host, address))) {
                throw new InternalAddressException(host);
            }
            return all;
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }

    private final long maxBytes;
    private final CloseableHttpClient http;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(code -> {
        Thread thread = new Thread(code, "tom-remote-clock");
        thread.setDaemon(true);
        return thread;
    });

    GuardedTransport(AddressRules rules, long maxBytes) {
        this.maxBytes = maxBytes;
        this.http = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(new LookedAt(rules))
                        .setMaxConnTotal(MAX_CONNECTIONS)
                        .setMaxConnPerRoute(MAX_CONNECTIONS)
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(Timeout.ofSeconds(10))
                                .setSocketTimeout(Timeout.ofSeconds(30))
                                .setTimeToLive(TimeValue.ofMinutes(1))
                                .build())
                        .build())
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .setUserAgent(RemoteClient.USER_AGENT)
                .build();
    }

    @Override
    public Answer send(RemoteRequest request, Duration timeout) {
        HttpUriRequestBase call = new HttpUriRequestBase(request.method(), request.uri());
        request.headers().forEach(call::setHeader);
        if (request.body().length > 0) {
            call.removeHeaders("Content-Length");
            call.setEntity(new ByteArrayEntity(request.body(), null));
        }
        AtomicBoolean late = new AtomicBoolean();
        ScheduledFuture<?> alarm = clock.schedule(
                () -> {
                    late.set(true);
                    call.cancel();
                },
                timeout.toMillis(),
                TimeUnit.MILLISECONDS);
        try {
            return http.execute(call, this::answer);
        } catch (IOException | RuntimeException e) {
            IOException cause = late.get() ? new HttpTimeoutException("no whole answer in time") : null;
            throw RemoteFailures.ofCause(request.service(), cause == null ? e : cause);
        } finally {
            alarm.cancel(false);
        }
    }

    private Answer answer(ClassicHttpResponse response) throws IOException {
        Map<String, String> first = new HashMap<>();
        for (Header header : response.getHeaders()) {
            first.putIfAbsent(header.getName().toLowerCase(Locale.ROOT), String.valueOf(header.getValue()));
        }
        byte[] body = new byte[0];
        if (response.getEntity() != null) {
            try (InputStream in = response.getEntity().getContent()) {
                body = in == null ? body : limited(in);
            }
        }
        return new Answer(response.getCode(), first, body);
    }

    private byte[] limited(InputStream in) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[16 * 1024];
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            out.write(buffer, 0, n);
            if (out.size() > maxBytes) {
                throw new LimitedBody.TooLarge(maxBytes);
            }
        }
        return out.toByteArray();
    }
}
