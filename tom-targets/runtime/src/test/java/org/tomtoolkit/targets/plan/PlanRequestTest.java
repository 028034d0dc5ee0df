package org.tomtoolkit.targets.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.core.ValidationException;

class PlanRequestTest {

    private static final Instant NOW = Instant.parse("2026-11-20T04:17:00Z");

    private static MultivaluedMap<String, String> query(String... pairs) {
        MultivaluedMap<String, String> query = new MultivaluedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            query.add(pairs[i], pairs[i + 1]);
        }
        return query;
    }

    private static Set<String> errors(String... pairs) {
        return assertThrows(ValidationException.class, () -> PlanRequest.read(query(pairs), NOW))
                .errors()
                .asMap()
                .keySet();
    }

    @Test
    void withoutAWordItIsTheComingDay() {
        PlanRequest request = PlanRequest.read(query(), NOW);
        assertEquals(Instant.parse("2026-11-20T04:00:00Z"), request.start());
        assertEquals(Instant.parse("2026-11-21T04:00:00Z"), request.end());
        assertEquals(2.5, request.limit());
    }

    @Test
    void aBlankAirmassMeansTen() {
        PlanRequest request = PlanRequest.read(query("start", "2026-11-20", "end", "2026-11-21", "limit", ""), NOW);
        assertEquals(10.0, request.limit());
        assertEquals(Instant.parse("2026-11-20T00:00:00Z"), request.start());
    }

    @Test
    void nonsenseIsSaidAtItsField() {
        assertEquals(Set.of("start"), errors("start", "yesterday", "end", "2026-11-21"));
        assertEquals(Set.of("end"), errors("start", "2026-11-20", "end", "2026-11-19"));
        assertEquals(Set.of("end"), errors("start", "2026-11-20", "end", "2027-11-19"));
        assertEquals(Set.of("end"), errors("start", "2026-11-20"));
        assertEquals(Set.of("limit"), errors("start", "2026-11-20", "end", "2026-11-21", "limit", "0.5"));
    }
}
