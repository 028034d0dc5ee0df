package org.tomtoolkit.dataproducts.measurement;

/** Which measurements are wanted; null means any. Texts are compared exactly, names by a part in any case. */
public record DatumFilter(
        Long targetId, String targetName, Long productId, String productName, String sourceName, String dataType) {}
