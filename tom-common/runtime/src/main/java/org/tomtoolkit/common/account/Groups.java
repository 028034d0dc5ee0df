package org.tomtoolkit.common.account;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.tomtoolkit.core.TomException;
import org.tomtoolkit.core.ValidationException;
import org.tomtoolkit.core.permission.AccessLists;
import org.tomtoolkit.core.permission.SubjectKind;
import org.tomtoolkit.core.permission.Viewer;

/**
 * The one way to change groups; superusers only.
 *
 * @since 1.0
 */
@ApplicationScoped
@DefaultBean
public class Groups {

    private static final int MAX_NAME = 150;

    private final GroupRepository groups;
    private final AccountRepository accounts;
    private final AccessLists accessLists;

    protected Groups(GroupRepository groups, AccountRepository accounts, AccessLists accessLists) {
        this.groups = groups;
        this.accounts = accounts;
        this.accessLists = accessLists;
    }

    /**
     * @throws TomException 404 when there is none, 403 when the viewer is no superuser
     */
    public AccountGroup get(long id, Viewer viewer) {
        requireSuperuser(viewer);
        return groups.findByIdOptional(id).orElseThrow(() -> TomException.notFound("group"));
    }

    /** Ids of the accounts in a group. */
    public Set<Long> members(long id) {
        return new HashSet<>(groups.getEntityManager()
                .createQuery("select a.id from Account a join a.groups g where g.id = ?1", Long.class)
                .setParameter(1, id)
                .getResultList());
    }

    /**
     * @param members ids of its accounts; unknown ones are ignored
     * @throws ValidationException for an empty or taken name
     */
    @Transactional
    public AccountGroup create(String name, Set<Long> members, Viewer by) {
        requireSuperuser(by);
        AccountGroup group = new AccountGroup(checked(name, null));
        groups.persist(group);
        setMembers(group, members);
        return group;
    }

    /** Changes the name, and makes exactly these accounts its members. */
    @Transactional
    public AccountGroup update(long id, String name, Set<Long> members, Viewer by) {
        AccountGroup group = get(id, by);
        group.setName(checked(name, id));
        setMembers(group, members);
        return group;
    }

    /** Deletes a group together with everything that was granted to it. */
    @Transactional
    public void delete(long id, Viewer by) {
        AccountGroup group = get(id, by);
        setMembers(group, Set.of());
        accessLists.forget(SubjectKind.GROUP, id);
        groups.delete(group);
    }

    private void setMembers(AccountGroup group, Set<Long> wanted) {
        Set<Long> present = members(group.getId());
        Set<Long> touched = new HashSet<>(present);
        touched.addAll(wanted);
        if (touched.isEmpty()) {
            return;
        }
        for (Account account : accounts.list("id in ?1", touched)) {
            if (!wanted.contains(account.getId())) {
                account.getGroups().remove(group);
            } else if (!present.contains(account.getId())) {
                account.getGroups().add(group);
            }
        }
        accounts.flush();
    }

    private String checked(String name, Long own) {
        String clean = name == null ? "" : name.strip();
        if (clean.isEmpty() || clean.length() > MAX_NAME) {
            throw ValidationException.at("name", "Use 1 to " + MAX_NAME + " characters.");
        }
        groups.find("lower(name) = ?1", clean.toLowerCase(Locale.ROOT))
                .firstResultOptional()
                .filter(other -> !other.getId().equals(own))
                .ifPresent(other -> {
                    throw ValidationException.at("name", "There is a group with this name.");
                });
        return clean;
    }

    private static void requireSuperuser(Viewer by) {
        if (!by.superuser()) {
            throw TomException.forbidden("Only an administrator may see and change groups.");
        }
    }
}
