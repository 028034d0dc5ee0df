/**
 * Journeys in a real Chromium; compiled and run with the profile {@code browser}. Pictures are kept in
 * {@code target/screenshots}.
 */
package org.tomtoolkit.it.browser;
