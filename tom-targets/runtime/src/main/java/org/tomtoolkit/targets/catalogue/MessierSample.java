package org.tomtoolkit.targets.catalogue;

import org.tomtoolkit.core.command.SampleData;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.plugin.PluginId;

@PluginId("messier")
class MessierSample implements SampleData {

    private final MessierCatalogue catalogue;

    MessierSample(MessierCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public String label() {
        return "Messier's catalogue";
    }

    @Override
    public String load(Viewer viewer) {
        MessierCatalogue.Loaded loaded = catalogue.load(viewer);
        return loaded.created() + " targets made, " + loaded.present() + " there already";
    }
}
