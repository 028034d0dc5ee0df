package org.tomtoolkit.targets;

import java.sql.SQLException;
import java.util.Locale;
import java.util.regex.Pattern;

/** Whether a write failed because somebody took one of the names between the check and the write, and for no other reason. */
final class NameClash {

    /** The constraints by name, as most databases tell them, or by column as SQLite does. */
    private static final Pattern UNIQUE_NAME =
            Pattern.compile("uq_tom_target_name|unique constraint failed: tom_target(_name)?\\.name\\b");

    private NameClash() {}

    static boolean isIn(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            // a batch tells its reason in what follows it
            SQLException sql = cause instanceof SQLException first ? first : null;
            for (; sql != null; sql = sql.getNextException()) {
                String text = String.valueOf(sql.getMessage()).toLowerCase(Locale.ROOT);
                if (UNIQUE_NAME.matcher(text).find()) {
                    return true;
                }
            }
        }
        return false;
    }
}
