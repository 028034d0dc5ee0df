package org.tomtoolkit.core.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class OneOfTest {

    @Test
    void nothingIsOneOfNothing() {
        assertEquals(new OneOf("(1 = 0)", Map.of()), OneOf.of("t.id", "ids", List.of()));
    }

    @Test
    void eachValueHasItsParameter() {
        assertEquals(
                new OneOf("(t.id in (:ids0, :ids1))", Map.of("ids0", 7L, "ids1", 9L)),
                OneOf.of("t.id", "ids", List.of(7L, 9L, 7L)));
        assertEquals(new OneOf("(t.id = :ids0)", Map.of("ids0", 7L)), OneOf.of("t.id", "ids", List.of(7L)));
    }

    @Test
    void theLastValueFillsUpToAPowerOfTwo() {
        OneOf five = OneOf.of("t.id", "ids", List.of(1L, 2L, 3L, 4L, 5L));
        assertEquals(8, five.parameters().size());
        assertEquals(5L, five.parameters().get("ids4"));
        assertEquals(5L, five.parameters().get("ids7"));
        assertEquals(
                five.hql(),
                OneOf.of("t.id", "ids", List.of(1L, 2L, 3L, 4L, 5L, 6L, 7L)).hql());
    }

    @Test
    void veryManyAreOneParameter() {
        List<Long> many = LongStream.rangeClosed(0, OneOf.MOST).boxed().toList();
        assertEquals(new OneOf("(t.id in (:ids))", Map.of("ids", many)), OneOf.of("t.id", "ids", many));
    }
}
