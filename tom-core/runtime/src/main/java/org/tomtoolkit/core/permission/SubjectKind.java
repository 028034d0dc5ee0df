package org.tomtoolkit.core.permission;

/** Who a grant is for. */
public enum SubjectKind {
    USER,
    GROUP
}
