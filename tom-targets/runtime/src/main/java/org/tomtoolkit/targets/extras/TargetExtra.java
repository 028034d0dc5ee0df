package org.tomtoolkit.targets.extras;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A key and a value of a target; the typed columns follow from the text.
 *
 * @since 1.0
 */
@Entity
@Table(name = "tom_target_extra")
public class TargetExtra {

    /** Most characters of a key. */
    public static final int MAX_KEY = 200;

    /** Most characters of a value. */
    public static final int MAX_VALUE = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "target_id", nullable = false)
    private Long targetId;

    @Column(name = "extra_key", nullable = false, length = MAX_KEY)
    private String key;

    @Column(name = "text_value", length = MAX_VALUE)
    private String value;

    @Column(name = "number_value")
    private Double number;

    @Column(name = "boolean_value")
    private Boolean truth;

    @Column(name = "instant_value")
    private Instant time;

    protected TargetExtra() {}

    final void setValue(String text) {
        ExtraValue typed = ExtraValue.of(text);
        value = text;
        number = typed.number();
        truth = typed.truth();
        time = typed.time();
    }

    public Long getId() {
        return id;
    }

    public Long getTargetId() {
        return targetId;
    }

    public String getKey() {
        return key;
    }

    /** The text, {@code ""} when empty. */
    public String getValue() {
        return value == null ? "" : value;
    }

    public Double getNumber() {
        return number;
    }

    public Boolean getTruth() {
        return truth;
    }

    public Instant getTime() {
        return time;
    }
}
