package org.tomtoolkit.targets.names;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** That a name or alias of a target is found by this beginning of one of its parts. */
@Entity
@Table(name = "tom_target_word")
@IdClass(TargetWord.Key.class)
public class TargetWord {

    /** Both together. */
    public record Key(String word, Long targetId) implements Serializable {}

    @Id
    @Column(length = NameWords.LENGTH)
    private String word;

    @Id
    @Column(name = "target_id")
    private Long targetId;

    protected TargetWord() {}

    public String getWord() {
        return word;
    }

    public Long getTargetId() {
        return targetId;
    }
}
