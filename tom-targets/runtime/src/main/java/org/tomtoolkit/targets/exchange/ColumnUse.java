package org.tomtoolkit.targets.exchange;

/**
 * What a column of a file is for.
 *
 * @since 1.0
 */
public enum ColumnUse {
    /** A field of the target, by its name on the wire. */
    FIELD,
    /** Another name of the target. */
    ALIAS,
    /** A JSON list of other names. */
    ALIASES_JSON,
    /** A tag, or a declared extra field. */
    EXTRA,
    /** A JSON object of tags. */
    EXTRAS_JSON,
    /** Names of groups that may view, change and delete the target, with commas. */
    GROUPS,
    IGNORE
}
