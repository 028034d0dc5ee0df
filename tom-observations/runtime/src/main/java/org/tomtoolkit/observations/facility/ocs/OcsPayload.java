package org.tomtoolkit.observations.facility.ocs;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * A request group for the portal, and which fields of the form its configurations come from: those left empty are not sent,
 * so the numbers differ.
 *
 * @param configurations in the order of the payload
 * @since 1.0
 */
public record OcsPayload(ObjectNode json, List<Slot> configurations) {

    /**
     * A configuration that is sent.
     *
     * @param number its number in the form, from 1
     * @param instrumentConfigs numbers of its instrument configurations in the form, from 1, in the order of the payload
     */
    public record Slot(int number, List<Integer> instrumentConfigs) {}
}
