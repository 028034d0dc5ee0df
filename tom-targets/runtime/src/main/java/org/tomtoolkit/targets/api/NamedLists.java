package org.tomtoolkit.targets.api;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.core.permission.Visibility;
import org.tomtoolkit.targets.lists.TargetList;
import org.tomtoolkit.targets.lists.TargetLists;

/** Lists that a body names: the caller's own ones, made when they are not there. */
@ApplicationScoped
class NamedLists {

    private static final int MAX_NAME = 200;

    private final TargetLists lists;

    NamedLists(TargetLists lists) {
        this.lists = lists;
    }

    /** What stands under {@code target_lists}; errors are left in the body. */
    static List<String> of(ApiBody body) {
        List<String> names = new ArrayList<>();
        List<JsonNode> items = body.items("target_lists");
        for (int i = 0; items != null && i < items.size(); i++) {
            String at = "target_lists." + i + ".name";
            String name = body.required(items.get(i), "name", at);
            if (name.length() > MAX_NAME) {
                body.errors().add(at, "At most " + MAX_NAME + " characters.");
            }
            names.add(name);
        }
        return names;
    }

    /**
     * Puts targets into lists, all or none.
     *
     * @param targetIds ids by the name of the list
     */
    @Transactional
    void put(Map<String, ? extends Collection<Long>> targetIds, Viewer viewer) {
        targetIds.forEach((name, ids) -> {
            TargetList list = lists.getOrCreate(name, Visibility.PRIVATE, viewer);
            lists.add(list.getId(), List.copyOf(ids), viewer);
        });
    }
}
