package org.tomtoolkit.common.table;

import java.util.List;

/**
 * What is asked before something is done with chosen rows.
 *
 * @param title what is to be done
 * @param consequences what will happen
 * @param destructive whether something is lost by it
 * @param action path that does it
 * @param sent what was sent, to be sent again
 * @param back path of the page with the rows
 * @since 1.0
 */
public record TableQuestion(
        String title, List<String> consequences, boolean destructive, String action, List<Sent> sent, String back) {

    /** One value of the form. */
    public record Sent(String name, String value) {}
}
