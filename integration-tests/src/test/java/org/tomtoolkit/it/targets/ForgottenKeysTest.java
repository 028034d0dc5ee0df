package org.tomtoolkit.it.targets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tomtoolkit.core.jobs.RecurringJob;
import org.tomtoolkit.it.People;
import org.tomtoolkit.it.SiteTest;

/** The key of a bulk request is remembered for a day, and not for ever. */
@QuarkusTest
class ForgottenKeysTest extends SiteTest {

    @Inject
    @All
    List<RecurringJob> recurring;

    @Inject
    EntityManager entities;

    @Inject
    UserTransaction transaction;

    private static Response send(String key) {
        return RestAssured.given()
                .auth()
                .preemptive()
                .basic(People.ALICE, People.PASSWORD)
                .contentType("application/x-ndjson")
                .header("Idempotency-Key", key)
                .body(("{\"name\": \"Keyed " + key + "\", \"type\": \"SIDEREAL\", \"ra\": 1, \"dec\": -77}\n")
                        .getBytes(StandardCharsets.UTF_8))
                .post("/api/targets/bulk/");
    }

    private void made(String key, Instant when) throws Exception {
        transaction.begin();
        assertEquals(
                1,
                entities.createQuery("update KeyedRequest r set r.created = ?1 where r.key = ?2")
                        .setParameter(1, when)
                        .setParameter(2, key)
                        .executeUpdate());
        transaction.commit();
    }

    private void forget() throws Exception {
        recurring.stream()
                .filter(job -> job.id().equals("forget-request-keys"))
                .findFirst()
                .orElseThrow()
                .run();
    }

    @Test
    void aKeyIsForgottenAfterADayAndNotBefore() throws Exception {
        for (String key : List.of("key-old", "key-young")) {
            assertEquals("false", send(key).then().statusCode(200).extract().header("Idempotency-Replayed"));
        }
        made("key-old", Instant.now().minus(Duration.ofHours(25)));
        made("key-young", Instant.now().minus(Duration.ofHours(23)));
        forget();
        assertEquals("true", send("key-young").header("Idempotency-Replayed"));
        assertEquals("false", send("key-old").header("Idempotency-Replayed"));
    }
}
