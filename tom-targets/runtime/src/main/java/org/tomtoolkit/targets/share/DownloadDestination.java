package org.tomtoolkit.targets.share;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
    public Optional<SharedFile> file(SharingPlace place, Stream<SharedTarget> targets) {
        return Optional.of(new SharedFile("targets.json", "application/json", out -> write(targets, out)));
    }

    /** How many there are is only known at the end. */
    private void write(Stream<SharedTarget> targets, OutputStream out) throws IOException {
        try (JsonGenerator json = mapper.getFactory().createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeArrayFieldStart("results");
            long count = 0;
            for (Iterator<SharedTarget> each = targets.iterator(); each.hasNext(); count++) {
                json.writePOJO(each.next().json());
            }
            json.writeEndArray();
            json.writeNumberField("count", count);
            json.writeEndObject();
        }
    }
}
