package org.tomtoolkit.targets.page;

import java.util.List;
import org.tomtoolkit.targets.Target;

/**
 * What is asked before a target is deleted.
 *
 * @param lost what goes with it, in words
 */
public record TargetDeleteView(Target target, List<String> lost) {}
