package org.tomtoolkit.targets.share;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.plugin.PluginId;

/** A JSON file, as another TOM answers it, for those who pass targets on themselves. */
@PluginId(DownloadDestination.ID)
class DownloadDestination implements SharingDestination {

    static final String ID = "download";

    private final SharingConfig config;
    private final ObjectMapper mapper;

    DownloadDestination(SharingConfig config, ObjectMapper mapper) {
        this.config = config;
        this.mapper = mapper;
    }

    @Override
    public String label() {
        return "Download";
    }

    @Override
    public List<SharingPlace> places() {
        return config.download()
                ? List.of(new SharingPlace(
                        ID, label(), "Only you: a JSON file with names, extras and coordinates.", true))
                : List.of();
    }

    @Override
    public SharingAnswer send(SharingPlace place, SharedTarget target) {
        throw TomException.badRequest("A download is not sent anywhere.");
    }

    @Override
    public Optional<SharedFile> file(SharingPlace place, List<SharedTarget> targets) {
        List<Map<String, Object>> all = targets.stream().map(SharedTarget::json).toList();
        try {
            byte[] json = mapper.writerWithDefaultPrettyPrinter()
                    .writeValueAsBytes(Map.of("count", all.size(), "results", all));
            return Optional.of(new SharedFile("targets.json", "application/json", json));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
