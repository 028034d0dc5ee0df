package org.tomtoolkit.dataproducts.table;

import java.util.Arrays;

/** A spectrum that grows; a flux or error that is missing is NaN. */
final class Samples {

    private double[] wavelengths = new double[4096];
    private double[] fluxes = new double[4096];
    private double[] errors = new double[4096];
    private int size;

    int size() {
        return size;
    }

    void add(double wavelength, Double flux, Double error) {
        if (size == wavelengths.length) {
            wavelengths = Arrays.copyOf(wavelengths, size * 2);
            fluxes = Arrays.copyOf(fluxes, size * 2);
            errors = Arrays.copyOf(errors, size * 2);
        }
        wavelengths[size] = wavelength;
        fluxes[size] = flux == null ? Double.NaN : flux;
        errors[size] = error == null ? Double.NaN : error;
        size++;
    }

    double[] wavelengths() {
        return Arrays.copyOf(wavelengths, size);
    }

    double[] fluxes(double factor) {
        return scaled(fluxes, factor);
    }

    double[] errors(double factor) {
        return scaled(errors, factor);
    }

    private double[] scaled(double[] values, double factor) {
        double[] copy = Arrays.copyOf(values, size);
        if (factor != 1) {
            Arrays.setAll(copy, i -> copy[i] * factor);
        }
        return copy;
    }
}
