package org.tomtoolkit.dataproducts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tomtoolkit.core.ValidationException;

/**
 * The product types of this TOM: the built-in ones and those of the configuration.
 *
 * @since 1.0
 */
@ApplicationScoped
public class DataProductTypes {

    public static final String PHOTOMETRY = "photometry";
    public static final String SPECTROSCOPY = "spectroscopy";
    public static final String FITS_FILE = "fits_file";
    public static final String IMAGE_FILE = "image_file";

    private final Map<String, DataProductType> byCode = new LinkedHashMap<>();

    DataProductTypes(DataproductsConfig config) {
        add(PHOTOMETRY, "Photometry");
        add(SPECTROSCOPY, "Spectroscopy");
        add(FITS_FILE, "FITS file");
        add(IMAGE_FILE, "Image");
        config.types().forEach(this::add);
    }

    private void add(String code, String label) {
        byCode.put(code, new DataProductType(code, label));
    }

    /** All of them, in the order they are offered. */
    public List<DataProductType> all() {
        return List.copyOf(byCode.values());
    }

    /** Label of a code; the code itself when the type is no longer configured. */
    public String label(String code) {
        DataProductType type = byCode.get(code);
        return type == null ? code : type.label();
    }

    /**
     * @throws ValidationException at the field {@code data_product_type} when there is no such type
     */
    public void require(String code) {
        if (!byCode.containsKey(code)) {
            throw ValidationException.at(
                    "data_product_type",
                    "'" + code + "' is not a type of data product here. Known: " + String.join(", ", byCode.keySet())
                            + ".");
        }
    }
}
