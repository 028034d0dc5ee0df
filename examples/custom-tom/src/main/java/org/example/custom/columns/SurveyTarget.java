package org.example.custom.columns;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What the Aurora survey knows about a target; at most one row for each. */
@Entity
@Table(name = "aurora_survey_target")
public class SurveyTarget {

    @Id
    @Column(name = "target_id")
    private Long targetId;

    @Column(name = "survey_field", length = 40)
    private String surveyField;

    @Column(name = "peak_magnitude")
    private Double peakMagnitude;

    @Column(name = "visits")
    private Long visits;

    @Column(name = "first_seen")
    private Instant firstSeen;

    @Column(name = "is_vetted")
    private Boolean isVetted;

    @Column(name = "vetting_note", length = 200)
    private String vettingNote;

    protected SurveyTarget() {}

    public Long targetId() {
        return targetId;
    }

    public Double peakMagnitude() {
        return peakMagnitude;
    }
}
