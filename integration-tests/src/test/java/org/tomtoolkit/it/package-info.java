/**
 * Tests of the whole toolkit over HTTP: one application with every app, started once.
 *
 * <p>To add a test, write a class in {@code org.tomtoolkit.it.<app>}:
 *
 * <pre>{@code
 * @QuarkusTest
 * class TargetNotesTest extends SiteTest {
 *
 *     @Test
 *     void aNoteIsShownOnTheTargetPage() {
 *         Visitor alice = alice();
 *         Page answer = alice.post("/targets/1/notes/", Map.of("text", "Rising fast"));
 *         assertEquals(303, answer.status());
 *         assertEquals("Rising fast", alice.follow(answer).text(".note"));
 *     }
 * }
 * }</pre>
 *
 * <ul>
 *   <li>{@link org.tomtoolkit.it.SiteTest} gives visitors: {@code visitor()} (nobody), {@code admin()} (superuser), {@code
 *       alice()} (in the group “observers”), {@code bob()} (no group). A {@link org.tomtoolkit.it.Visitor} is one browser: it
 *       keeps cookies and sends the token of forms by itself.
 *   <li>Remote services are one WireMock, {@code remote}; each service has a path of its own, see {@link
 *       org.tomtoolkit.it.RemoteServices}. Stubs are forgotten before each test.
 *   <li>An answer with status 500 fails the test, and so does an ERROR or a stack trace in the log; say {@code
 *       LogWatch.allow("regular expression")} in a test that provokes one.
 *   <li>Tests share one database: give targets names of their own and do not count what others may have made.
 *   <li>A test that needs another configuration costs another start of the application: a {@code @TestProfile} is for the
 *       databases, and one for all other settings that tests need.
 * </ul>
 */
package org.tomtoolkit.it;
