package org.tomtoolkit.core.jobs;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row to lock while a job of a service begins, so that two nodes do not count at the same time. */
@Entity
@Table(name = "tom_job_lane")
public class JobLane {

    @Id
    @Column(name = "service_name", length = 100)
    private String service;

    protected JobLane() {}

    JobLane(String service) {
        this.service = service;
    }
}
