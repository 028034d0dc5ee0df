package org.tomtoolkit.targets.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.EntityTag;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.targets.TargetAccess;

/**
 * Versions of targets as entity tags: a hash of all that the API tells about one. With {@code If-Match} a change happens
 * only to the version its writer has read.
 */
@ApplicationScoped
class TargetVersions {

    private static final int BYTES = 15;

    /** What an answer says about the request rather than the target. */
    private static final Set<String> REMARKS = Set.of("message", "warnings");

    private final TargetAccess access;
    private final ObjectMapper mapper;

    TargetVersions(TargetAccess access, ObjectMapper mapper) {
        this.access = access;
        this.mapper = mapper;
    }

    EntityTag of(Map<String, Object> target) {
        Map<String, Object> lasting = new LinkedHashMap<>(target);
        lasting.keySet().removeAll(REMARKS);
        try {
            byte[] json = mapper.writeValueAsString(lasting).getBytes(StandardCharsets.UTF_8);
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(json);
            return new EntityTag(Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, BYTES)));
        } catch (JsonProcessingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether a condition names this version; weak tags count as well where reading is concerned. */
    boolean names(String condition, EntityTag version, boolean weakToo) {
        for (String each : condition.split(",")) {
            String tag = each.strip();
            String strong = weakToo && tag.startsWith("W/") ? tag.substring(2) : tag;
            if (tag.equals("*") || strong.equals("\"" + version.getValue() + "\"")) {
                return true;
            }
        }
        return false;
    }

    /**
     * Runs a change while nobody else can change the target; what fails in it leaves nothing behind.
     *
     * @param condition the header {@code If-Match}, null for any version
     * @param present reads the target
     * @throws TomException 412 when the target is not the version that the condition names
     */
    @Transactional
    public <T> T ifMatches(String condition, long id, Supplier<Map<String, Object>> present, Supplier<T> change) {
        access.lock(id);
        if (condition(condition).isPresent() && !names(condition, of(present.get()), false)) {
            throw new TomException(
                    412,
                    "Changed meanwhile",
                    "The target is not the version that If-Match names; nothing was changed.",
                    "Read the target again and repeat the change.");
        }
        return change.get();
    }

    /** Runs a change while nobody else can change the target; what it builds on is read in it. */
    @Transactional
    <T> T held(long id, Supplier<T> change) {
        access.lock(id);
        return change.get();
    }

    /** The header, if it says anything. */
    static Optional<String> condition(String header) {
        return Optional.ofNullable(header).filter(text -> !text.isBlank());
    }
}
