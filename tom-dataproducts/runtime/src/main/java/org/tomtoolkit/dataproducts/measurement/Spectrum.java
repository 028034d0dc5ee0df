package org.tomtoolkit.dataproducts.measurement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.tomtoolkit.core.sky.Times;
import org.tomtoolkit.dataproducts.SpectrumData;

/** A spectrum as it is stored. */
@Entity
@Table(name = "tom_spectrum")
public class Spectrum {

    private static final int MAX_BYTES = SpectrumData.MAX_SAMPLES * Double.BYTES;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(name = "target_id", nullable = false)
    Long targetId;

    @Column(name = "data_product_id")
    Long dataProductId;

    @Column(nullable = false)
    double mjd;

    @Column(nullable = false)
    Instant taken;

    @Column(name = "sample_count", nullable = false)
    int samples;

    @Column(nullable = false, length = MAX_BYTES)
    byte[] wavelength;

    @Column(nullable = false, length = MAX_BYTES)
    byte[] flux;

    @Column(name = "flux_error", length = MAX_BYTES)
    byte[] error;

    @Column(name = "wavelength_unit", length = 50)
    String wavelengthUnit;

    @Column(name = "flux_unit", length = 100)
    String fluxUnit;

    @Column(length = 100)
    String telescope;

    @Column(length = 100)
    String instrument;

    @Column(length = 100)
    String facility;

    @Column(name = "source_name", length = 100)
    String sourceName;

    @Column(name = "source_location", length = 200)
    String sourceLocation;

    @Column(length = 100_000)
    String extra;

    @Column(nullable = false, length = 64)
    String fingerprint;

    protected Spectrum() {}

    Spectrum(long targetId, Long dataProductId, SpectrumData data, String extra, String fingerprint) {
        this.targetId = targetId;
        this.dataProductId = dataProductId;
        this.mjd = data.mjd();
        this.taken = Times.instant(data.mjd()).truncatedTo(ChronoUnit.MILLIS);
        this.samples = data.wavelength().length;
        this.wavelength = Doubles.toBytes(data.wavelength());
        this.flux = Doubles.toBytes(data.flux());
        this.error = data.error() == null ? null : Doubles.toBytes(data.error());
        this.wavelengthUnit = data.wavelengthUnit();
        this.fluxUnit = data.fluxUnit();
        this.telescope = data.telescope();
        this.instrument = data.instrument();
        this.facility = data.facility();
        this.sourceName = data.sourceName();
        this.sourceLocation = data.sourceLocation();
        this.extra = extra;
        this.fingerprint = fingerprint;
    }

    public Long id() {
        return id;
    }

    public long targetId() {
        return targetId;
    }

    public Long dataProductId() {
        return dataProductId;
    }
}
