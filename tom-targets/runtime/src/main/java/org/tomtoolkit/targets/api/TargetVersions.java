package org.tomtoolkit.targets.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
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
import java.util.function.Supplier;
import org.tomtoolkit.core.TomException;

/**
 * Versions of targets as entity tags: a hash of all that the API tells about one. With {@code If-Match} a change happens
 * only to the version its writer has read.
 */
@ApplicationScoped
class TargetVersions {

    private static final int BYTES = 15;

    private final EntityManager entities;
    private final ObjectMapper mapper;

    TargetVersions(EntityManager entities, ObjectMapper mapper) {
        this.entities = entities;
        this.mapper = mapper;
    }

    EntityTag of(Map<String, Object> target) {
        Map<String, Object> lasting = new LinkedHashMap<>(target);
        lasting.remove("message");
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
     * Runs a change of the version that a condition names, and no other: the row is locked before it is looked at.
     *
     * @param condition the header {@code If-Match}
     * @param present reads the target
     * @throws TomException 412 when the target has changed in between
     */
    @Transactional
    public <T> T ifMatches(String condition, long id, Supplier<Map<String, Object>> present, Supplier<T> change) {
        entities.createQuery("update Target t set t.modified = t.modified where t.id = ?1")
                .setParameter(1, id)
                .executeUpdate();
        if (!names(condition, of(present.get()), false)) {
            throw new TomException(
                    412,
                    "Changed meanwhile",
                    "The target is not the version that If-Match names; nothing was changed.",
                    "Read the target again and repeat the change.");
        }
        return change.get();
    }

    /** The header, if it says anything. */
    static Optional<String> condition(String header) {
        return Optional.ofNullable(header).filter(text -> !text.isBlank());
    }
}
