package org.tomtoolkit.targets.spi;

import java.util.List;
import org.tomtoolkit.targets.Target;

/**
 * What an app keeps for a target and will lose with it: said before somebody deletes the target. Contributed as a CDI bean;
 * one that throws is left out.
 *
 * @since 1.0
 */
public interface TargetBelongings {

    /** One text per kind, e.g. {@code 3 observation records}; none when there is nothing. One query or two. */
    List<String> of(Target target);
}
