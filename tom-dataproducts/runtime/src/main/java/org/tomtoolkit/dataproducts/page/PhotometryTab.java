package org.tomtoolkit.dataproducts.page;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.dataproducts.measurement.PhotometryReads;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.spi.TargetTab;

/** The light curve of a target and its newest points. */
@ApplicationScoped
public class PhotometryTab implements TargetTab {

    private static final int NEWEST = 25;

    private final PhotometryReads reads;

    PhotometryTab(PhotometryReads reads) {
        this.reads = reads;
    }

    @Override
    public String id() {
        return "photometry";
    }

    @Override
    public String label() {
        return "Photometry";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public TemplateInstance render(Target target, Viewer viewer) {
        List<PhotometryView.Line> newest = reads.newest(target.getId(), NEWEST, viewer).stream()
                .map(PhotometryView.Line::of)
                .toList();
        return Partials.photometry(
                new PhotometryView(target.getId(), target.getName(), reads.count(target.getId(), viewer), newest));
    }
}
