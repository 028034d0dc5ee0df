package org.tomtoolkit.it.permission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.tomtoolkit.common.account.Groups;
import org.tomtoolkit.core.jobs.Jobs;
import org.tomtoolkit.core.permission.Action;
import org.tomtoolkit.core.permission.Grant;
import org.tomtoolkit.core.permission.SubjectKind;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.permission.Visibility;
import org.tomtoolkit.dataproducts.DataProducts;
import org.tomtoolkit.dataproducts.NewDataProduct;
import org.tomtoolkit.dataproducts.processing.ReadDataProduct;
import org.tomtoolkit.it.People;
import org.tomtoolkit.observations.Observations;
import org.tomtoolkit.targets.TargetDraft;
import org.tomtoolkit.targets.Targets;
import org.tomtoolkit.targets.grants.TargetGrants;
import org.tomtoolkit.targets.grants.TargetListGrants;
import org.tomtoolkit.targets.lists.TargetLists;
import org.tomtoolkit.targets.share.ContinuousShares;
import org.tomtoolkit.targets.share.Outbox;

/**
 * One of everything that the routes are about: a private target of {@link #OWNER} with all that hangs on it, which
 * {@link People#OBSERVERS} may view and {@link #EDITOR} may change. All its texts contain {@link #SECRET}.
 */
@ApplicationScoped
public class Things {

    static final String OWNER = "matrix-owner";
    static final String EDITOR = "matrix-editor";
    static final String STRANGER = "matrix-stranger";

    /** In every text and number of the target that nobody else may learn. */
    static final String SECRET = "Xq7Vulpes";

    static final String SECRET_MAGNITUDE = "17.03125";

    /** Finds what contains the secret without telling it. */
    static final String HALF_A_SECRET = "xq7vul";

    private final AtomicInteger numbers = new AtomicInteger();
    private final People people;
    private final Targets targets;
    private final TargetGrants grants;
    private final TargetLists lists;
    private final TargetListGrants listGrants;
    private final Observations observations;
    private final DataProducts products;
    private final Groups groups;
    private final Jobs jobs;
    private final Outbox outbox;
    private final ContinuousShares shares;
    private final EntityManager entities;

    Things(
            People people,
            Targets targets,
            TargetGrants grants,
            TargetLists lists,
            TargetListGrants listGrants,
            Observations observations,
            DataProducts products,
            Groups groups,
            Jobs jobs,
            Outbox outbox,
            ContinuousShares shares,
            EntityManager entities) {
        this.people = people;
        this.targets = targets;
        this.grants = grants;
        this.lists = lists;
        this.listGrants = listGrants;
        this.observations = observations;
        this.products = products;
        this.groups = groups;
        this.jobs = jobs;
        this.outbox = outbox;
        this.shares = shares;
        this.entities = entities;
    }

    /** New things; ids by kind. */
    Map<String, String> make() {
        List.of(OWNER, EDITOR, STRANGER).forEach(people::ensure);
        Viewer owner = people.viewer(OWNER);
        int number = numbers.incrementAndGet();
        String name = SECRET + "-" + number;
        Map<String, String> ids = new LinkedHashMap<>();
        long target = target(name, owner);
        ids.put("target", String.valueOf(target));
        ids.put("alias", id("select n.id from TargetName n where n.targetId = ?1", target));
        ids.put("extra", id("select x.id from TargetExtra x where x.targetId = ?1", target));
        ids.put("list", String.valueOf(list(name, target, owner)));
        ids.put(
                "share",
                String.valueOf(outbox.share(List.of(target), "partner", List.of(), owner)
                        .get(0)));
        ids.put(
                "continuous",
                String.valueOf(shares.create(target, "partner", false, owner).getId()));
        ids.put(
                "observation",
                String.valueOf(observations
                        .addExisting(target, "manual", name.replace(' ', '-'), false, owner)
                        .getId()));
        long product = file(name, target, owner);
        ids.put("file", String.valueOf(product));
        String row = id("select p.id from Photometry p where p.targetId = ?1", target);
        ids.put("datum", String.valueOf(2 * Long.parseLong(row)));
        people.ensure(OWNER + number);
        ids.put("account", String.valueOf(people.viewer(OWNER + number).userId()));
        ids.put(
                "group",
                String.valueOf(groups.create(OWNER + number, Set.of(), people.viewer(People.ADMIN))
                        .getId()));
        ids.put(
                "job",
                String.valueOf(jobs.enqueue(ReadDataProduct.KIND, new ReadDataProduct.Parameters(product), owner)));
        ids.put("target-name", name);
        return ids;
    }

    private long target(String name, Viewer owner) {
        TargetDraft draft = TargetDraft.sidereal(name, 123.5, -45.25)
                .visibility(Visibility.PRIVATE)
                .groups(List.of())
                .alias(name + " alias")
                .extra(SECRET + "-key", name + " value");
        long id = targets.create(draft, owner).getId();
        grants.change(id, Visibility.PRIVATE, toOthers(), people.viewer(People.ADMIN));
        return id;
    }

    private List<Grant> toOthers() {
        return List.of(
                new Grant(SubjectKind.GROUP, people.groupId(People.OBSERVERS), Set.of(Action.VIEW)),
                new Grant(SubjectKind.USER, people.viewer(EDITOR).userId(), Set.of(Action.CHANGE)));
    }

    private long list(String name, long target, Viewer owner) {
        long id = lists.create(name + " list", Visibility.PRIVATE, owner).getId();
        lists.add(id, List.of(target), owner);
        listGrants.change(id, Visibility.PRIVATE, toOthers(), people.viewer(People.ADMIN));
        return id;
    }

    private long file(String name, long target, Viewer owner) {
        byte[] csv = ("time,magnitude,error,filter\n60000.5," + SECRET_MAGNITUDE + ",0.01," + SECRET + "\n")
                .getBytes(StandardCharsets.UTF_8);
        return products.upload(
                        NewDataProduct.of(
                                target,
                                "photometry",
                                name.replace(' ', '-') + ".csv",
                                () -> new ByteArrayInputStream(csv)),
                        owner)
                .id();
    }

    private String id(String hql, long target) {
        return String.valueOf(entities.createQuery(hql, Long.class)
                .setParameter(1, target)
                .setMaxResults(1)
                .getSingleResult());
    }
}
