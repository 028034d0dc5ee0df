package org.tomtoolkit.targets.cone;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.tomtoolkit.targets.Target;
import org.tomtoolkit.targets.TargetField;

/** The answer to a cone search as VOTable 1.4, written as the rows come. */
final class ConeTable {

    private static final String NAMESPACE = "http://www.ivoa.net/xml/VOTable/v1.3";

    /**
     * A column.
     *
     * @param verbosity from which on it is there
     * @param datatype with the arraysize after a blank, if any
     */
    private record Column(
            int verbosity,
            String id,
            String name,
            String datatype,
            String unit,
            String ucd,
            String description,
            Function<Target, Object> value) {}

    /** The first three have the UCDs of the first kind that the standard names: clients look for these, letter by letter. */
    private static final List<Column> COLUMNS = List.of(
            text(1, "ID", "id", "ID_MAIN", "Number of the target", Target::getId),
            number(1, "RA", TargetField.RA, "POS_EQ_RA_MAIN"),
            number(1, "DEC", TargetField.DEC, "POS_EQ_DEC_MAIN"),
            text(2, "NAME", "name", "meta.id", "Name of the target", Target::getName),
            number(2, "PMRA", TargetField.PM_RA, "pos.pm;pos.eq.ra"),
            number(2, "PMDEC", TargetField.PM_DEC, "pos.pm;pos.eq.dec"),
            number(3, "EPOCH", TargetField.EPOCH, "time.epoch"),
            number(3, "PARALLAX", TargetField.PARALLAX, "pos.parallax"),
            number(3, "DISTANCE", TargetField.DISTANCE, "pos.distance"),
            text(
                    3,
                    "PERMISSIONS",
                    "permissions",
                    "",
                    "Who sees it",
                    target -> target.getVisibility().name()),
            text(3, "CREATED", "created", "time.creation", "Time of creation, UTC", Target::getCreated));

    private final XMLStreamWriter xml;
    private final List<Column> columns;

    ConeTable(OutputStream out, int verbosity) throws IOException {
        try {
            xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        columns = COLUMNS.stream()
                .filter(column -> column.verbosity() <= verbosity)
                .toList();
    }

    private static Column text(
            int verbosity, String id, String name, String ucd, String description, Function<Target, Object> value) {
        String datatype = name.equals("name") ? "unicodeChar *" : "char *";
        return new Column(verbosity, id, name, datatype, "", ucd, description, value);
    }

    private static Column number(int verbosity, String id, TargetField field, String ucd) {
        String unit = field.unit() == null ? "" : field.unit();
        return new Column(verbosity, id, field.wireName(), "double", unit, ucd, field.label(), field::get);
    }

    /** An answer that says only what is wrong, in the words of the standard. */
    static void error(String text, OutputStream out) throws IOException {
        new ConeTable(out, 0).run(xml -> {
            begin(xml);
            status(xml, "ERROR", text);
            info(xml, "Error", text, "");
            xml.writeEndDocument();
        });
    }

    private interface Writing {
        void to(XMLStreamWriter xml) throws XMLStreamException;
    }

    private void run(Writing writing) throws IOException {
        try {
            writing.to(xml);
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    void begin(ConeRequest request, String site) throws IOException {
        run(xml -> {
            begin(xml);
            status(xml, "OK", "");
            info(xml, "RA", String.valueOf(request.raDeg()), "");
            info(xml, "DEC", String.valueOf(request.decDeg()), "");
            info(xml, "SR", String.valueOf(request.radiusDeg()), "");
            xml.writeEmptyElement("COOSYS");
            xml.writeAttribute("ID", "icrs");
            xml.writeAttribute("system", "ICRS");
            xml.writeStartElement("TABLE");
            xml.writeAttribute("name", "targets");
            xml.writeStartElement("DESCRIPTION");
            xml.writeCharacters(allowed("Targets of " + site));
            xml.writeEndElement();
            for (Column column : columns) {
                field(xml, column);
            }
            xml.writeStartElement("DATA");
            xml.writeStartElement("TABLEDATA");
        });
    }

    private static void begin(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("VOTABLE");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeAttribute("version", "1.4");
        xml.writeStartElement("RESOURCE");
        xml.writeAttribute("type", "results");
    }

    private static void status(XMLStreamWriter xml, String value, String text) throws XMLStreamException {
        info(xml, "QUERY_STATUS", value, text);
    }

    private static void info(XMLStreamWriter xml, String name, String value, String text) throws XMLStreamException {
        xml.writeStartElement("INFO");
        xml.writeAttribute("name", name);
        xml.writeAttribute("value", allowed(value));
        xml.writeCharacters(allowed(text));
        xml.writeEndElement();
    }

    private static void field(XMLStreamWriter xml, Column column) throws XMLStreamException {
        String[] type = column.datatype().split(" ");
        xml.writeStartElement("FIELD");
        xml.writeAttribute("ID", column.id());
        xml.writeAttribute("name", column.name());
        xml.writeAttribute("datatype", type[0]);
        if (type.length > 1) {
            xml.writeAttribute("arraysize", type[1]);
        }
        attribute(xml, "unit", column.unit());
        attribute(xml, "ucd", column.ucd());
        if (column.ucd().startsWith("POS_EQ")) {
            xml.writeAttribute("ref", "icrs");
        }
        xml.writeStartElement("DESCRIPTION");
        xml.writeCharacters(column.description());
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void attribute(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        if (!value.isEmpty()) {
            xml.writeAttribute(name, value);
        }
    }

    void row(Target target) throws IOException {
        try {
            xml.writeStartElement("TR");
            for (Column column : columns) {
                Object value = column.value().apply(target);
                xml.writeStartElement("TD");
                xml.writeCharacters(value == null ? "" : allowed(value.toString()));
                xml.writeEndElement();
            }
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** @param more whether there are more rows than the answer has */
    void end(boolean more) throws IOException {
        run(xml -> {
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndElement();
            if (more) {
                status(xml, "OVERFLOW", "There are more targets than MAXREC.");
            }
            xml.writeEndDocument();
        });
    }

    /** XML has no way to write most control characters. */
    private static String allowed(String text) {
        return text.replaceAll("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "");
    }
}
