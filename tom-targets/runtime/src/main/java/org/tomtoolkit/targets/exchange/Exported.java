package org.tomtoolkit.targets.exchange;

import java.util.List;
import java.util.Map;
import org.tomtoolkit.targets.Target;

/** A target with all that a file says about it; extras in the order they were added. */
record Exported(Target target, List<String> aliases, Map<String, String> extras, Map<String, Object> more) {}
