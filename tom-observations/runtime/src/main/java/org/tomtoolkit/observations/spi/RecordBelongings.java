package org.tomtoolkit.observations.spi;

import java.util.List;

/**
 * What an app keeps for an observation record: said before somebody deletes the record. Contributed as a CDI bean; one that
 * throws is left out.
 *
 * @since 1.0
 */
public interface RecordBelongings {

    /** One text per kind, with what becomes of it; none when there is nothing. One query or two. */
    List<String> of(long recordId);
}
