package org.tomtoolkit.common.comment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What somebody wrote about an object, as Markdown. */
@Entity
@Table(name = "tom_comment")
public class Comment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    /** Which kind of object, see {@link Commentable#kind()}. */
    @Column(name = "object_kind", nullable = false, length = 40)
    private String kind;

    @Column(name = "object_id", nullable = false)
    private Long objectId;

    @Column(name = "author_id")
    private Long ownerId;

    @Column(name = "body", nullable = false)
    private String text;

    @Column(nullable = false)
    private Instant created;

    /** Null while nobody changed it. */
    @Column(name = "edited")
    private Instant edited;

    protected Comment() {}

    Comment(String kind, Long objectId, Long ownerId, String text, Instant created) {
        this.kind = kind;
        this.objectId = objectId;
        this.ownerId = ownerId;
        this.text = text;
        this.created = created;
    }

    public Long getId() {
        return id;
    }

    public String getKind() {
        return kind;
    }

    public Long getObjectId() {
        return objectId;
    }

    /** Id of the author's account. */
    public Long getOwnerId() {
        return ownerId;
    }

    public String getText() {
        return text;
    }

    public Instant getCreated() {
        return created;
    }

    public Instant getEdited() {
        return edited;
    }

    void edit(String newText, Instant when) {
        text = newText;
        edited = when;
    }
}
