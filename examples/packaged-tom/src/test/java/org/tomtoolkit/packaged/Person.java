package org.tomtoolkit.packaged;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser that makes a new connection for each request, so that a proxy sends them from node to node. */
final class Person {

    private static final Pattern TOKEN = Pattern.compile("name=\"tom-csrf\" content=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final String base;
    private String token = "";

    Person(int port) {
        this.base = "http://127.0.0.1:" + port;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpResponse<String> page = send(request(path).GET());
        Matcher matcher = TOKEN.matcher(page.body());
        if (matcher.find()) {
            token = matcher.group(1);
        }
        return page;
    }

    HttpResponse<String> post(String path, Map<String, String> form) throws IOException, InterruptedException {
        String body = form.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-CSRF-Token", token)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpResponse<String> upload(String path, Map<String, String> form, String field, String file, String content)
            throws IOException, InterruptedException {
        String boundary = "packaged-boundary";
        String parts = form.entrySet().stream()
                .map(e -> "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + e.getKey() + "\"\r\n\r\n"
                        + e.getValue() + "\r\n")
                .collect(Collectors.joining());
        String body =
                parts + "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\""
                        + file + "\"\r\nContent-Type: text/csv\r\n\r\n" + content + "\r\n--" + boundary + "--\r\n";
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .header("X-CSRF-Token", token)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    Person logIn(String username, String password) throws IOException, InterruptedException {
        get("/accounts/login/");
        post("/accounts/login/", Map.of("username", username, "password", password));
        get("/");
        return this;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofMinutes(1));
    }

    /** Follows redirects as browsers do: the next request has no body, and says nothing about one. */
    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();
        HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 303) {
            return answer;
        }
        String location = answer.headers().firstValue("Location").orElseThrow();
        return get(URI.create(base).resolve(location).toString().substring(base.length()));
    }
}
