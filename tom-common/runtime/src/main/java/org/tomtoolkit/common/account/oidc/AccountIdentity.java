package org.tomtoolkit.common.account.oidc;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Who an account is at a provider: a hash of issuer and subject. */
@Entity
@Table(name = "tom_account_identity")
public class AccountIdentity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "account_id", nullable = false)
    private Long accountId;

    @Column(name = "identity_hash", nullable = false, length = 64, unique = true)
    private String identityHash;

    @Column(nullable = false, length = 500)
    private String issuer;

    protected AccountIdentity() {}

    AccountIdentity(Long accountId, String identityHash, String issuer) {
        this.accountId = accountId;
        this.identityHash = identityHash;
        this.issuer = issuer;
    }

    Long getAccountId() {
        return accountId;
    }
}
