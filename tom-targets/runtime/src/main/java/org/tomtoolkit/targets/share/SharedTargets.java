package org.tomtoolkit.targets.share;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.api.TargetJson;
import org.tomtoolkit.targets.names.TargetNames;

/** Makes of targets what travels. */
@ApplicationScoped
class SharedTargets {

    private final TargetJson json;
    private final TargetNames names;
    private final ObjectMapper mapper;

    SharedTargets(TargetJson json, TargetNames names, ObjectMapper mapper) {
        this.json = json;
        this.names = names;
        this.mapper = mapper;
    }

    SharedTarget of(Target target, List<String> lists, boolean update, String remoteId) {
        return shared(json.of(target), names.texts(List.of(target.getId())), lists, update, remoteId);
    }

    /** Several that nobody has got yet, in their order: a few queries, however many they are. */
    List<SharedTarget> of(List<Target> targets, List<String> lists) {
        Map<Long, List<String>> aliases =
                names.texts(targets.stream().map(Target::getId).toList());
        return json.of(targets).stream()
                .map(each -> shared(each, aliases, lists, false, ""))
                .toList();
    }

    /** Who may see it here stays here. */
    private static SharedTarget shared(
            Map<String, Object> object,
            Map<Long, List<String>> aliases,
            List<String> lists,
            boolean update,
            String remoteId) {
        Map<String, Object> wire = new LinkedHashMap<>(object);
        wire.put("groups", List.of());
        List<String> all = new ArrayList<>();
        all.add((String) object.get("name"));
        all.addAll(aliases.getOrDefault((Long) object.get("id"), List.of()));
        return new SharedTarget(wire, all, lists, update, remoteId);
    }

    /** Tells whether there is anything new in it; the time of the last change alone is nothing new. */
    String hash(SharedTarget target) {
        Map<String, Object> lasting = new LinkedHashMap<>(target.json());
        lasting.remove("modified");
        lasting.put("target_lists", target.lists());
        try {
            byte[] text = mapper.writeValueAsString(lasting).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (JsonProcessingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
