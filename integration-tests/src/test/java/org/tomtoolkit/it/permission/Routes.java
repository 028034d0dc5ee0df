package org.tomtoolkit.it.permission;

import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableBean;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tomtoolkit.common.live.LiveTopic;
import org.tomtoolkit.core.plugin.PluginId;

/** All endpoints of the running application, as its beans declare them: what is built in is found, whoever wrote it. */
final class Routes {

    private static final Set<String> SECURED = Set.of(
            PermitAll.class.getName(),
            DenyAll.class.getName(),
            RolesAllowed.class.getName(),
            "io.quarkus.security.Authenticated",
            "io.quarkus.security.PermissionsAllowed");
    private static final String WEB_SOCKET = "io.quarkus.websockets.next.WebSocket";

    private Routes() {}

    /**
     * An endpoint.
     *
     * @param method {@code GET}, {@code POST}…, {@code WS} of a WebSocket, or {@code TOPIC} of what it tells
     * @param path id of the topic, else with plain names of parameters, e.g. {@code /targets/{id}/}
     * @param secured whether it says who may come
     * @param where class and method
     */
    record Route(String method, String path, boolean secured, String where) implements Comparable<Route> {

        String key() {
            return method + " " + path;
        }

        boolean isWrite() {
            return !isSocket() && !List.of("GET", "HEAD", "OPTIONS").contains(method);
        }

        boolean isSocket() {
            return method.equals("WS") || method.equals("TOPIC");
        }

        boolean isApi() {
            return path.startsWith("/api/");
        }

        @Override
        public int compareTo(Route other) {
            return (path + " " + method + where).compareTo(other.path + " " + other.method + other.where);
        }
    }

    /** Those of the toolkit; endpoints that only tests have are left out. */
    static Set<Route> all() {
        Set<Route> routes = new TreeSet<>();
        for (Bean<?> bean : Arc.container().beanManager().getBeans(Object.class, Any.Literal.INSTANCE)) {
            Class<?> type = bean.getBeanClass();
            boolean ours = ((InjectableBean<?>) bean).getKind() == InjectableBean.Kind.CLASS
                    && !type.getName().startsWith("org.tomtoolkit.it.")
                    && !type.getName().startsWith("io.quarkus.");
            if (ours) {
                addAll(type, routes);
            }
        }
        return routes;
    }

    private static void addAll(Class<?> type, Set<Route> routes) {
        if (LiveTopic.class.isAssignableFrom(type)) {
            routes.add(new Route("TOPIC", type.getAnnotation(PluginId.class).value(), true, type.getName()));
        }
        webSocketPath(type).ifPresent(path -> routes.add(new Route("WS", path, isSecured(type), type.getName())));
        Path path = inherited(type, Path.class);
        if (path == null) {
            return;
        }
        for (Method method : methods(type)) {
            for (Annotation annotation : method.getAnnotations()) {
                HttpMethod http = annotation.annotationType().getAnnotation(HttpMethod.class);
                if (http != null) {
                    routes.add(new Route(
                            http.value(),
                            plain(path.value(), method.getAnnotation(Path.class)),
                            isSecured(method) || isSecured(type),
                            type.getSimpleName() + "." + method.getName()));
                }
            }
        }
    }

    private static List<Method> methods(Class<?> type) {
        List<Method> methods = new ArrayList<>();
        for (Class<?> each = type; each != null && each != Object.class; each = each.getSuperclass()) {
            methods.addAll(Arrays.asList(each.getDeclaredMethods()));
        }
        methods.removeIf(Method::isBridge);
        return methods;
    }

    private static <A extends Annotation> A inherited(Class<?> type, Class<A> annotation) {
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            A found = each.getAnnotation(annotation);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static boolean isSecured(java.lang.reflect.AnnotatedElement element) {
        return Arrays.stream(element.getAnnotations())
                .anyMatch(annotation ->
                        SECURED.contains(annotation.annotationType().getName()));
    }

    private static java.util.Optional<String> webSocketPath(Class<?> type) {
        for (Annotation annotation : type.getAnnotations()) {
            if (annotation.annotationType().getName().equals(WEB_SOCKET)) {
                try {
                    String path = (String)
                            annotation.annotationType().getMethod("path").invoke(annotation);
                    return java.util.Optional.of(withoutPatterns(path));
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        return java.util.Optional.empty();
    }

    private static String plain(String first, Path second) {
        String path = "/" + first + (second == null ? "" : "/" + second.value());
        return withoutPatterns(path).replaceAll("/{2,}", "/");
    }

    /** {@code {id:\\d{1,18}}} becomes {@code {id}}. */
    private static String withoutPatterns(String path) {
        StringBuilder plain = new StringBuilder();
        int depth = 0;
        boolean pattern = false;
        for (char c : path.toCharArray()) {
            depth += c == '{' ? 1 : 0;
            pattern |= depth > 0 && c == ':';
            boolean end = c == '}' && depth == 1;
            if (end) {
                while (plain.charAt(plain.length() - 1) == ' ') {
                    plain.setLength(plain.length() - 1);
                }
                pattern = false;
            }
            depth -= c == '}' ? 1 : 0;
            if (!pattern && !(depth > 0 && c == ' ')) {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
