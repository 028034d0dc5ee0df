package org.tomtoolkit.common.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tomtoolkit.core.form.BoundForm;
import org.tomtoolkit.core.form.Choice;
import org.tomtoolkit.core.form.Field;
import org.tomtoolkit.core.form.Form;
import org.tomtoolkit.core.form.FormValues;
import org.tomtoolkit.core.permission.Viewer;

/** The forms about accounts and groups. */
@ApplicationScoped
public class AccountForms {

    private static final String GROUPS = "groups";
    private static final String RIGHTS = "Rights";

    private final GroupRepository groups;
    private final AccountRepository accounts;

    AccountForms(GroupRepository groups, AccountRepository accounts) {
        this.groups = groups;
        this.accounts = accounts;
    }

    /** For a new account. */
    Form creation() {
        List<Field> fields = person();
        PasswordFields.required().forEach(field -> fields.add(field.group("Password")));
        fields.addAll(rights());
        return Form.of(fields);
    }

    /** For people who make themselves an account. */
    /**
     * @param confirmed whether the address is confirmed by mail, so that there must be one
     */
    Form registration(boolean confirmed) {
        List<Field> fields = person();
        fields.replaceAll(field -> confirmed && field.name().equals("email")
                ? field.required().help("We send a link there; your account opens with it.")
                : field);
        PasswordFields.required().forEach(field -> fields.add(field.group("Password")));
        return Form.of(fields);
    }

    /** For an account there is; rights only for superusers. */
    Form update(Viewer viewer) {
        List<Field> fields = person();
        if (viewer.superuser()) {
            fields.addAll(rights());
        }
        return Form.of(fields);
    }

    private static List<Field> person() {
        List<Field> fields = new ArrayList<>();
        fields.add(Field.text("username")
                .label("User name")
                .required()
                .maxLength(150)
                .autocomplete("username"));
        fields.add(Field.text("email")
                .label("E-mail address")
                .required()
                .maxLength(254)
                .autocomplete("email"));
        fields.add(Field.text("first_name").maxLength(150).autocomplete("given-name"));
        fields.add(Field.text("last_name").maxLength(150).autocomplete("family-name"));
        fields.add(Field.text("affiliation").maxLength(200).autocomplete("organization"));
        return fields;
    }

    private List<Field> rights() {
        List<Choice> choices = groups.list("order by name").stream()
                .map(group -> new Choice(String.valueOf(group.getId()), group.getName()))
                .toList();
        List<Field> fields = new ArrayList<>();
        if (!choices.isEmpty()) {
            fields.add(Field.multiChoice(GROUPS).choices(choices).group(RIGHTS));
        }
        fields.add(Field.bool("superuser")
                .label("Administrator")
                .group(RIGHTS)
                .help("May see and do everything on this site."));
        fields.add(Field.bool("active").initial(true).group(RIGHTS).help("Only active accounts can log in."));
        return fields;
    }

    /** For a group, with all accounts as possible members. */
    Form group() {
        List<Choice> choices = accounts.list("order by username").stream()
                .map(account -> new Choice(String.valueOf(account.getId()), label(account)))
                .toList();
        return Form.of(
                Field.text("name").required().maxLength(150).autofocus(),
                Field.multiChoice("members").choices(choices));
    }

    private static String label(Account account) {
        return account.getFullName().isEmpty()
                ? account.getUsername()
                : account.getUsername() + " (" + account.getFullName() + ")";
    }

    BoundForm filled(Account account, Set<Long> groupIds, Viewer viewer) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("username", account.getUsername());
        values.put("email", account.getEmail());
        values.put("first_name", account.getFirstName());
        values.put("last_name", account.getLastName());
        values.put("affiliation", account.getAffiliation());
        values.put("superuser", account.isSuperuser());
        values.put("active", account.isActive());
        values.put(GROUPS, groupIds.stream().map(String::valueOf).toList());
        return update(viewer).prefilled(values);
    }

    static AccountDetails details(FormValues values) {
        return new AccountDetails(
                values.textOrEmpty("username"),
                values.textOrEmpty("first_name"),
                values.textOrEmpty("last_name"),
                values.textOrEmpty("email"),
                values.textOrEmpty("affiliation"),
                values.bool("superuser"),
                values.bool("active"),
                ids(values.list(GROUPS)));
    }

    static Set<Long> ids(List<String> texts) {
        return texts.stream().map(Long::valueOf).collect(Collectors.toSet());
    }
}
