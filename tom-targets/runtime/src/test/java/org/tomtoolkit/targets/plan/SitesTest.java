package org.tomtoolkit.targets.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.core.sky.Site;
import org.tomtoolkit.targets.TargetsConfig;
import org.tomtoolkit.targets.spi.ObservingSites;

class SitesTest {

    private static final Map<String, String> TWO = Map.of(
            "tom.targets.sites.north.name", "Zugspitze",
            "tom.targets.sites.north.latitude", "47.421",
            "tom.targets.sites.north.longitude", "10.985",
            "tom.targets.sites.north.elevation", "2962",
            "tom.targets.sites.south.name", "Paranal",
            "tom.targets.sites.south.latitude", "-24.627",
            "tom.targets.sites.south.longitude", "-70.404");

    private static TargetsConfig config(Map<String, String> values) {
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(TargetsConfig.class)
                .withSources(new PropertiesConfigSource(values, "test", 100))
                .build()
                .getConfigMapping(TargetsConfig.class);
    }

    @Test
    void configuredSitesAreOfferedByName() {
        Sites sites = new Sites(List.of(), config(TWO));
        assertEquals(
                List.of(
                        new Sites.Choice("south", "Paranal", new Site("south", "Paranal", -24.627, -70.404, 0)),
                        new Sites.Choice("north", "Zugspitze", new Site("north", "Zugspitze", 47.421, 10.985, 2962))),
                sites.all());
        assertEquals(
                List.of("north"),
                sites.of(List.of("north", "nowhere")).stream()
                        .map(Sites.Choice::key)
                        .toList());
        assertEquals(2, sites.of(List.of("")).size());
    }

    @Test
    void withoutAnyThereAreThoseOfAWellKnownNetwork() {
        List<Sites.Choice> all = new Sites(List.of(), config(Map.of())).all();
        assertEquals(6, all.size());
        assertEquals("coj", all.get(0).key());
    }

    @Test
    void sitesOfAnAppAreOfferedInsteadOfConfiguredOnes() {
        ObservingSites ours = new ObservingSites() {
            @Override
            public String label() {
                return "Aurora North";
            }

            @Override
            public List<Site> sites() {
                return List.of(new Site("tro", "Tromsø", 69.65, 18.96, 100));
            }
        };
        List<Sites.Choice> all = new Sites(List.of(ours), config(TWO)).all();
        assertEquals(
                List.of("aurora-north.tro"), all.stream().map(Sites.Choice::key).toList());
        assertEquals("Aurora North Tromsø", all.get(0).label());
    }
}
