package org.tomtoolkit.common.admin;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.tomtoolkit.common.comment.Comments;
import org.tomtoolkit.common.table.ColumnType;
import org.tomtoolkit.common.token.ApiTokens;
import org.tomtoolkit.core.form.Field;

/** What the shell itself has to administer. */
class CommonSections {

    @Produces
    @Singleton
    AdminSection accounts() {
        return AdminSection.of("accounts", "Accounts", "Account")
                .order(10)
                .column("username", "User name", ColumnType.TEXT, "e.username")
                .column("email", "E-mail", ColumnType.TEXT, "e.email")
                .column("affiliation", "Affiliation", ColumnType.TEXT, "e.affiliation")
                .column("superuser", "Administrator", ColumnType.BOOLEAN, "e.superuser")
                .column("active", "Active", ColumnType.BOOLEAN, "e.active")
                .column("last_login", "Last login", ColumnType.INSTANT, "e.lastLogin")
                .search("e.username", "e.email", "e.firstName", "e.lastName")
                .editedAt("/users/{id}/update/")
                .deletedAt("/users/{id}/delete/");
    }

    @Produces
    @Singleton
    AdminSection groups() {
        return AdminSection.of("groups", "Groups", "AccountGroup")
                .order(20)
                .column("name", "Name", ColumnType.TEXT, "e.name")
                .search("e.name")
                .editedAt("/groups/{id}/update/")
                .deletedAt("/groups/{id}/delete/");
    }

    @Produces
    @Singleton
    AdminSection jobs() {
        return AdminSection.of("jobs", "Jobs", "JobRecord")
                .order(90)
                .column("kind", "Kind", ColumnType.TEXT, "e.kind")
                .column("state", "State", ColumnType.TEXT, "cast(e.state as string)")
                .account("owner", "Owner", "e.ownerId")
                .column("created", "Asked for", ColumnType.INSTANT, "e.created")
                .column("message", "Message", ColumnType.TEXT, "e.message")
                .search("e.kind", "e.message")
                .seenAt("/jobs/{id}/");
    }

    @Produces
    @Singleton
    AdminSection comments(Comments comments) {
        return AdminSection.of("comments", "Comments", "Comment")
                .order(80)
                .column("text", "Text", ColumnType.TEXT, "e.text")
                .account("author", "Author", "e.ownerId")
                .column("kind", "On", ColumnType.TEXT, "e.kind")
                .column("object", "Object", ColumnType.INTEGER, "e.objectId")
                .column("created", "Written", ColumnType.INSTANT, "e.created")
                .search("e.text")
                .editable(Field.textarea("text").required().maxLength(Comments.MAX_LENGTH), "text", value -> value)
                .storedBy((id, values, by) -> comments.edit(id, values.text("text"), by))
                .deletable(id -> List.of(), comments::delete);
    }

    @Produces
    @Singleton
    AdminSection tokens(ApiTokens tokens) {
        return AdminSection.of("tokens", "API tokens", "ApiToken")
                .order(25)
                .column("name", "Name", ColumnType.TEXT, "e.name")
                .account("account", "Account", "e.accountId")
                .column("writes", "May write", ColumnType.BOOLEAN, "e.writes")
                .column("apps", "Only for", ColumnType.TEXT, "e.apps")
                .column("created", "Made", ColumnType.INSTANT, "e.created")
                .column("expires", "Ends", ColumnType.INSTANT, "e.expires")
                .column("last_used", "Last used", ColumnType.INSTANT, "e.lastUsed")
                .search("e.name")
                .deletable(id -> List.of("Scripts that use it are refused at once."), tokens::revoke);
    }

    @Produces
    @Singleton
    AdminSection notifications(AdminRows rows) {
        return AdminSection.of("notifications", "Notifications", "Notification")
                .order(85)
                .column("text", "Text", ColumnType.TEXT, "e.text")
                .account("account", "Account", "e.accountId")
                .column("kind", "Kind", ColumnType.TEXT, "e.kind")
                .column("created", "Sent", ColumnType.INSTANT, "e.created")
                .search("e.text", "e.kind")
                .deletable(id -> List.of(), (id, by) -> rows.delete("Notification", id));
    }
}
