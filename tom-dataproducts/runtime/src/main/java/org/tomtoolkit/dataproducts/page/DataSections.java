package org.tomtoolkit.dataproducts.page;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.tomtoolkit.common.admin.AdminRows;
import org.tomtoolkit.common.admin.AdminSection;
import org.tomtoolkit.common.table.ColumnType;
import org.tomtoolkit.core.form.Field;
import org.tomtoolkit.core.permission.Viewer;
import org.tomtoolkit.dataproducts.DataProducts;
import org.tomtoolkit.dataproducts.Measurements;

/** The administration of files and measurements. */
class DataSections {

    private static final String TARGET = "(select t.name from Target t where t.id = e.targetId)";

    @Produces
    @Singleton
    AdminSection products(DataProducts products, AdminRows rows) {
        Map<String, String> lost = new LinkedHashMap<>();
        lost.put("photometric point|photometric points", "Photometry p where p.dataProductId");
        lost.put("spectrum|spectra", "Spectrum s where s.dataProductId");
        return AdminSection.of("data-products", "Data products", "DataProduct")
                .order(60)
                .column("name", "File", ColumnType.TEXT, "e.name")
                .column("type", "Type", ColumnType.TEXT, "e.type")
                .column("target", "Target", ColumnType.TEXT, TARGET)
                .column("bytes", "Bytes", ColumnType.INTEGER, "e.bytes")
                .column("state", "State", ColumnType.TEXT, "cast(e.state as string)")
                .column("created", "Uploaded", ColumnType.INSTANT, "e.created")
                .search("e.name", "e.productId", "e.note")
                .seenAt("/dataproducts/{id}/file/")
                .editable(Field.textarea("note").maxLength(100_000), "note", value -> value == null ? "" : value)
                .storedBy((id, values, by) -> products.note(id, values.textOrEmpty("note"), by))
                .deletable(id -> withFile(rows.pointingTo(id, lost)), products::delete);
    }

    private static List<String> withFile(List<String> lost) {
        List<String> all = new ArrayList<>(lost);
        all.add("its file, unless another entry has the same");
        return all;
    }

    @Produces
    @Singleton
    AdminSection photometry(Measurements measurements) {
        return measured("photometry", "Photometry", "Photometry", measurements::deletePhotometry)
                .order(62)
                .column("band", "Band", ColumnType.TEXT, "e.band")
                .column("magnitude", "Magnitude", ColumnType.NUMBER, "e.magnitude")
                .column("limit", "Limit", ColumnType.NUMBER, "e.limit")
                .search("e.sourceName", "e.band");
    }

    @Produces
    @Singleton
    AdminSection spectra(Measurements measurements) {
        return measured("spectra", "Spectra", "Spectrum", measurements::deleteSpectrum)
                .order(64)
                .column("samples", "Samples", ColumnType.INTEGER, "e.samples")
                .search("e.sourceName", "e.facility");
    }

    private static AdminSection measured(String id, String label, String entity, BiConsumer<Long, Viewer> delete) {
        return AdminSection.of(id, label, entity)
                .column("target", "Target", ColumnType.TEXT, TARGET)
                .column("mjd", "MJD", ColumnType.NUMBER, "e.mjd")
                .column("source", "Source", ColumnType.TEXT, "e.sourceName")
                .column("file", "File", ColumnType.INTEGER, "e.dataProductId")
                .deletable(of -> List.of("It comes back when the file it was read from is read again."), delete);
    }
}
