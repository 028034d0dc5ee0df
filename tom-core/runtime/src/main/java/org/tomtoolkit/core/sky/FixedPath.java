package org.tomtoolkit.core.sky;

import java.util.Objects;

/** A target that stays where it is. */
record FixedPath(SkyPosition position) implements SkyPath {

    FixedPath {
        Objects.requireNonNull(position, "position");
    }

    @Override
    public SkyPosition at(double mjdUtc) {
        return position;
    }

    @Override
    public boolean isFixed() {
        return true;
    }
}
