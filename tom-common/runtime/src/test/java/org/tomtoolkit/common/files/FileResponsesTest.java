package org.tomtoolkit.common.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileResponsesTest {

    @Test
    void aNameInAnyScriptIsSentForOldAndNewBrowsers() {
        assertEquals(
                "attachment; filename=\"__ _.fits\"; filename*=UTF-8''%E6%97%A5%E6%9C%AC%20%C3%A9.fits"
                        .replace("__ _", "____"),
                disposition("日本 é.fits", false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\"b.csv",
                "a\r\nX: 1.csv",
                "a;filename=b.csv",
                "a\\b.csv",
                "a'b.csv",
                "a%22b.csv",
                "a\u202eb.csv"
            })
    void noNameEndsTheHeader(String name) {
        assertTrue(
                disposition(name, false)
                        .matches(
                                "attachment; filename=\"[A-Za-z0-9._+-]+\"; filename\\*=UTF-8''[A-Za-z0-9%!#$&+.^_`|~-]+"),
                disposition(name, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"p.html", "p.svg", "p.SVG", "p.xml", "p.pdf", "p", "p.png.html", "p.js", "html"})
    void whatCouldHoldAScriptIsSavedEvenIfItMayBeShown(String name) {
        assertTrue(disposition(name, true).startsWith("attachment;"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"p.png", "p.JPG", "p.html.webp", "p.txt"})
    void picturesAndPlainTextMayBeShown(String name) {
        assertTrue(disposition(name, true).startsWith("inline;"));
        assertTrue(disposition(name, false).startsWith("attachment;"));
    }

    private static String disposition(String name, boolean inline) {
        return FileResponses.disposition(
                new FileDownload(name, "0".repeat(64), 1, (offset, length) -> InputStream.nullInputStream(), inline));
    }
}
