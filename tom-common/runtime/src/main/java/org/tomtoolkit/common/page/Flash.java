package org.tomtoolkit.common.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tomtoolkit.common.session.Sessions;

/**
 * Messages for the person, shown on the next page that is rendered: this one, or the one redirected to.
 *
 * @since 1.0
 */
@RequestScoped
public class Flash {

    private static final String COOKIE = "tom-flash";
    private static final int MAX_CHARACTERS = 2500;

    /**
     * A message.
     *
     * @param level {@code success}, {@code info}, {@code warning} or {@code danger}
     */
    public record Message(String level, String text) {}

    private final RoutingContext context;
    private final Sessions sessions;
    private final ObjectMapper json;
    private List<Message> messages;

    Flash(RoutingContext context, Sessions sessions, ObjectMapper json) {
        this.context = context;
        this.sessions = sessions;
        this.json = json;
    }

    public void success(String text) {
        add("success", text);
    }

    public void info(String text) {
        add("info", text);
    }

    public void warning(String text) {
        add("warning", text);
    }

    public void error(String text) {
        add("danger", text);
    }

    /** The messages, which are forgotten with this. */
    public List<Message> take() {
        List<Message> taken = List.copyOf(current());
        current().clear();
        if (!taken.isEmpty()) {
            sessions.setCookie(context, COOKIE, "", 0);
        }
        return taken;
    }

    private void add(String level, String text) {
        String shown = text.length() > 600 ? text.substring(0, 600) + " …" : text;
        current().add(new Message(level, shown));
        sessions.setCookie(context, COOKIE, write(), 300);
    }

    private List<Message> current() {
        if (messages == null) {
            Cookie cookie = context.request().getCookie(COOKIE);
            messages = cookie == null || cookie.getValue().isEmpty() ? new ArrayList<>() : read(cookie.getValue());
        }
        return messages;
    }

    private List<Message> read(String cookie) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(cookie);
            Message[] read = json.readValue(bytes, Message[].class);
            return Stream.of(read == null ? new Message[0] : read)
                    .filter(message -> message != null && message.level() != null && message.text() != null)
                    .collect(Collectors.toCollection(ArrayList::new));
        } catch (IllegalArgumentException | java.io.IOException e) {
            return new ArrayList<>();
        }
    }

    private String write() {
        try {
            List<Message> kept = new ArrayList<>(messages);
            String text = json.writeValueAsString(kept);
            while (text.length() > MAX_CHARACTERS && kept.size() > 1) {
                kept.remove(kept.size() - 2);
                text = json.writeValueAsString(kept);
            }
            return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
