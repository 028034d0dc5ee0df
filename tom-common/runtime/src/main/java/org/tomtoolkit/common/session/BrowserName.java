package org.tomtoolkit.common.session;

/** What a browser calls itself, in two words a person recognises. */
final class BrowserName {

    private static final String[][] PROGRAMS = {
        {"Edg/", "Edge"},
        {"OPR/", "Opera"},
        {"Firefox/", "Firefox"},
        {"Chrome/", "Chrome"},
        {"Safari/", "Safari"},
        {"curl/", "curl"},
        {"python", "Python"}
    };

    private static final String[][] SYSTEMS = {
        {"Android", "Android"},
        {"iPhone", "iPhone"},
        {"iPad", "iPad"},
        {"Windows", "Windows"},
        {"Mac OS", "macOS"},
        {"Linux", "Linux"}
    };

    private BrowserName() {}

    static String of(String userAgent) {
        if (userAgent == null) {
            return "Unknown browser";
        }
        String program = first(PROGRAMS, userAgent);
        String system = first(SYSTEMS, userAgent);
        if (program.isEmpty()) {
            return userAgent.length() > 40 ? userAgent.substring(0, 40) + " …" : userAgent;
        }
        return system.isEmpty() ? program : program + " on " + system;
    }

    private static String first(String[][] names, String text) {
        for (String[] name : names) {
            if (text.contains(name[0])) {
                return name[1];
            }
        }
        return "";
    }
}
