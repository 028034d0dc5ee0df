package org.tomtoolkit.common.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;

/** An account of the site. */
@Entity
@Table(name = "tom_account")
public class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, length = 150, unique = true)
    private String username;

    @Column(name = "first_name", nullable = false, length = 150)
    private String firstName = "";

    @Column(name = "last_name", nullable = false, length = 150)
    private String lastName = "";

    @Column(nullable = false, length = 254)
    private String email = "";

    @Column(nullable = false, length = 200)
    private String affiliation = "";

    @Column(name = "password_hash", nullable = false, length = 100)
    private String passwordHash;

    @Column(nullable = false)
    private boolean superuser;

    @Column(nullable = false)
    private boolean active = true;

    /** Registered, and waiting for an administrator. */
    @Column(nullable = false)
    private boolean pending;

    /** Logins signed before this number changed are void. */
    @Column(name = "session_epoch", nullable = false)
    private int sessionEpoch;

    @Column(nullable = false)
    private Instant created;

    @Column(name = "last_login")
    private Instant lastLogin;

    @ManyToMany
    @JoinTable(
            name = "tom_group_member",
            joinColumns = @JoinColumn(name = "account_id"),
            inverseJoinColumns = @JoinColumn(name = "group_id"))
    private Set<AccountGroup> groups = new LinkedHashSet<>();

    protected Account() {}

    public Account(String username, String passwordHash, Instant created) {
        this.username = username;
        this.passwordHash = passwordHash;
        this.created = created;
    }

    public Long getId() {
        return id;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getFirstName() {
        return firstName;
    }

    public void setFirstName(String firstName) {
        this.firstName = firstName;
    }

    public String getLastName() {
        return lastName;
    }

    public void setLastName(String lastName) {
        this.lastName = lastName;
    }

    /** First and last name, {@code ""} when there is neither. */
    public String getFullName() {
        return (firstName + " " + lastName).strip();
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getAffiliation() {
        return affiliation;
    }

    public void setAffiliation(String affiliation) {
        this.affiliation = affiliation;
    }

    public String getPasswordHash() {
        return passwordHash;
    }

    /** Changes the password and voids every login made with the old one. */
    public void changePasswordHash(String hash) {
        this.passwordHash = hash;
        this.sessionEpoch++;
    }

    public boolean isSuperuser() {
        return superuser;
    }

    public void setSuperuser(boolean superuser) {
        this.superuser = superuser;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }

    public boolean isPending() {
        return pending;
    }

    public void setPending(boolean pending) {
        this.pending = pending;
    }

    public int getSessionEpoch() {
        return sessionEpoch;
    }

    /** Voids every login of this account. */
    public void endSessions() {
        sessionEpoch++;
    }

    public Instant getCreated() {
        return created;
    }

    public Instant getLastLogin() {
        return lastLogin;
    }

    public void setLastLogin(Instant lastLogin) {
        this.lastLogin = lastLogin;
    }

    public Set<AccountGroup> getGroups() {
        return groups;
    }
}
