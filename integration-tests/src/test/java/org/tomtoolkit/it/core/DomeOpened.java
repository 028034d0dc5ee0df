package org.tomtoolkit.it.core;

/** An event of an application. */
public record DomeOpened(String dome, double degrees) {}
