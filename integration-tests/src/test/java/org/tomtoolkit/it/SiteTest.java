package org.tomtoolkit.it;

import com.github.tomakehurst.wiremock.client.WireMock;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;

/** What every test over HTTP starts from; the class that extends it carries {@code @QuarkusTest}. */
@WithTestResource(value = FreshFolder.class, scope = TestResourceScope.GLOBAL)
@WithTestResource(value = RemoteServices.class, scope = TestResourceScope.GLOBAL)
public abstract class SiteTest {

    /** Stubs and requests of all remote services. */
    protected final WireMock remote = RemoteServices.client();

    @Inject
    protected People people;

    @BeforeEach
    void freshStart() {
        people.ensure();
        remote.resetMappings();
        remote.resetRequests();
    }

    /** Somebody who is not logged in. */
    protected Visitor visitor() {
        return new Visitor();
    }

    /** The superuser, logged in on a browser of their own. */
    protected Visitor admin() {
        return new Visitor().logIn(People.ADMIN, People.PASSWORD);
    }

    /** In the group {@link People#OBSERVERS}. */
    protected Visitor alice() {
        return new Visitor().logIn(People.ALICE, People.PASSWORD);
    }

    /** In no group. */
    protected Visitor bob() {
        return new Visitor().logIn(People.BOB, People.PASSWORD);
    }
}
