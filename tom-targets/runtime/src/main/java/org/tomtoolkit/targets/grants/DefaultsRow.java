package org.tomtoolkit.targets.grants;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.tomtoolkit.core.permission.Visibility;

/** What the new targets of one person start with. */
@Entity
@Table(name = "tom_target_defaults")
public class DefaultsRow {

    @Id
    @Column(name = "account_id")
    private Long accountId;

    @Enumerated(EnumType.STRING)
    @Column(length = 10)
    private Visibility visibility;

    @Column(name = "group_ids", length = 2000)
    private String groupIds;

    protected DefaultsRow() {}

    DefaultsRow(Long accountId, Visibility visibility, Set<Long> groupIds) {
        this.accountId = accountId;
        this.visibility = visibility;
        this.groupIds = groupIds.stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
    }

    Visibility visibility() {
        return visibility;
    }

    Set<Long> groupIds() {
        return groupIds == null || groupIds.isEmpty()
                ? Set.of()
                : Arrays.stream(groupIds.split(","))
                        .map(Long::valueOf)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
