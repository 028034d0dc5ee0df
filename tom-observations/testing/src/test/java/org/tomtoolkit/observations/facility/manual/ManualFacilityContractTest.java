package org.tomtoolkit.observations.facility.manual;

import java.util.Map;
import org.tomtoolkit.observations.spi.Facility;
import org.tomtoolkit.observations.testing.FacilityContractTest;
import org.tomtoolkit.observations.testing.FacilitySetUp;

class ManualFacilityContractTest extends FacilityContractTest {

    @Override
    protected Facility facility(FacilitySetUp setUp) {
        return new ManualFacility(new ManualConfig() {
            @Override
            public boolean enabled() {
                return true;
            }

            @Override
            public String label() {
                return "Perkins";
            }

            @Override
            public Map<String, Place> sites() {
                return Map.of("anderson", ANDERSON);
            }
        });
    }

    @Override
    protected Map<String, Object> validParameters(String requestType) {
        return Map.of("name", "first night", "start", "2026-11-20T04:00:00Z");
    }

    @Override
    protected boolean hasService() {
        return false;
    }

    private static final ManualConfig.Place ANDERSON = new ManualConfig.Place() {
        @Override
        public String name() {
            return "Anderson Mesa";
        }

        @Override
        public double latitudeDeg() {
            return 35.097;
        }

        @Override
        public double longitudeDeg() {
            return -111.537;
        }

        @Override
        public double elevationMeters() {
            return 2206;
        }
    };
}
