package org.tomtoolkit.common.account;

import io.quarkus.arc.All;
import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import org.tomtoolkit.common.page.Panels;
import org.tomtoolkit.core.permission.Viewer;

/** Builds the profile page. */
@ApplicationScoped
@DefaultBean
public class ProfilePages {

    private final Accounts accounts;
    private final GroupRepository groups;
    private final List<ProfileCard> cards;

    protected ProfilePages(Accounts accounts, GroupRepository groups, @All List<ProfileCard> cards) {
        this.accounts = accounts;
        this.groups = groups;
        this.cards = cards.stream()
                .sorted(Comparator.comparingInt(ProfileCard::order))
                .toList();
    }

    public ProfilePage of(Viewer viewer) {
        Panels rendered = new Panels();
        cards.forEach(card -> rendered.add("Profile card " + card.getClass().getName(), () -> card.render(viewer)));
        List<String> names =
                groups.ownOf(viewer).stream().map(AccountGroup::getName).toList();
        return new ProfilePage(accounts.get(viewer.userId(), viewer), names, rendered.rendered());
    }
}
