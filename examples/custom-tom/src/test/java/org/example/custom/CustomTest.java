package org.example.custom;

import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.tomtoolkit.common.account.AccountDetails;
import org.tomtoolkit.common.account.Accounts;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.permission.Visibility;
import org.tomtoolkit.targets.TargetDraft;
import org.tomtoolkit.targets.Targets;

/** A name that no other test has, and a member of it who is logged in. */
abstract class CustomTest {

    @Inject
    Accounts accounts;

    @Inject
    Targets targets;

    String name;
    Browser member;

    @BeforeEach
    void aMember() {
        name = "custom-" + UUID.randomUUID();
        String password = UUID.randomUUID().toString();
        accounts.create(AccountDetails.administrator(name, ""), password, Viewer.system());
        member = new Browser().logIn(name, password);
    }

    /** A target that everybody sees. */
    static TargetDraft draft(String called) {
        return TargetDraft.sidereal(called, 30.5, -87).visibility(Visibility.OPEN);
    }
}
