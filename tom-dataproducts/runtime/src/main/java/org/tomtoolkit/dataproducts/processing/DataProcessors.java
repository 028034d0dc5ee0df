package org.tomtoolkit.dataproducts.processing;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tomtoolkit.core.plugin.Guard;
import org.tomtoolkit.core.plugin.Plugins;
import org.tomtoolkit.dataproducts.DataProductTypes;
import org.tomtoolkit.dataproducts.spi.DataFile;
import org.tomtoolkit.dataproducts.spi.DataProcessor;
import org.tomtoolkit.dataproducts.spi.UnreadableFileException;

/** All data processors, and which one reads a file. */
@ApplicationScoped
public class DataProcessors {

    private final List<DataProcessor> processors;
    private final DataProductTypes types;

    DataProcessors(@All List<DataProcessor> all, DataProductTypes types) {
        this.processors = new Plugins<>("data processor", all)
                .all().stream()
                        .sorted(Comparator.comparingInt(DataProcessor::order))
                        .toList();
        this.types = types;
    }

    /** Whether anything is to be read from products of this type. */
    public boolean isRead(String type) {
        return processors.stream().anyMatch(processor -> isFor(processor, type));
    }

    /**
     * The processor for a file, empty when files of its type are only kept.
     *
     * @throws UnreadableFileException when there are processors for the type but none takes this file
     */
    Optional<DataProcessor> find(DataFile file) {
        if (!isRead(file.type())) {
            return Optional.empty();
        }
        return Optional.of(processors.stream()
                .filter(processor -> isFor(processor, file.type()))
                .filter(processor -> accepts(processor, file))
                .findFirst()
                .orElseThrow(() -> refusal(file)));
    }

    private static boolean isFor(DataProcessor processor, String type) {
        return Guard.call(
                        "Data processor " + processor.id(),
                        () -> processor.types().contains(type))
                .orElse(false);
    }

    private static boolean accepts(DataProcessor processor, DataFile file) {
        return Guard.call("Data processor " + processor.id(), () -> processor.accepts(file))
                .orElse(false);
    }

    private UnreadableFileException refusal(DataFile file) {
        List<String> readers = processors.stream()
                .filter(processor -> isFor(processor, file.type()))
                .map(DataProcessor::label)
                .toList();
        return new UnreadableFileException("'" + file.name() + "' cannot be read as "
                + types.label(file.type()).toLowerCase(java.util.Locale.ROOT) + ". What can be read: "
                + String.join("; ", readers) + ".");
    }
}
