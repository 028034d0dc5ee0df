package org.tomtoolkit.common.notify;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** Somebody wants one kind of notification by one channel. */
@Entity
@IdClass(Wish.Key.class)
@Table(name = "tom_notification_wish")
public class Wish {

    /** All of it is the key. */
    public record Key(Long accountId, String kind, String channel) implements Serializable {}

    @Id
    @Column(name = "account_id")
    private Long accountId;

    @Id
    @Column(length = 100)
    private String kind;

    @Id
    @Column(length = 100)
    private String channel;

    protected Wish() {}

    Wish(Long accountId, String kind, String channel) {
        this.accountId = accountId;
        this.kind = kind;
        this.channel = channel;
    }

    /** As the form sends it. */
    String code() {
        return kind + ":" + channel;
    }

    String channel() {
        return channel;
    }
}
