package org.tomtoolkit.common.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** VOTable 1.4 (IVOA Recommendation 2019), data as TABLEDATA. */
final class VotableFile implements TableFile {

    private static final String NAMESPACE = "http://www.ivoa.net/xml/VOTable/v1.3";

    private final XMLStreamWriter xml;

    VotableFile(String name, List<FileColumn> columns, OutputStream out) throws IOException {
        try {
            xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("VOTABLE");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("version", "1.4");
            xml.writeStartElement("RESOURCE");
            xml.writeAttribute("type", "results");
            xml.writeStartElement("TABLE");
            xml.writeAttribute("name", name);
            for (FileColumn column : columns) {
                field(column);
            }
            xml.writeStartElement("DATA");
            xml.writeStartElement("TABLEDATA");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void field(FileColumn column) throws XMLStreamException {
        xml.writeEmptyElement("FIELD");
        xml.writeAttribute("name", column.key());
        xml.writeAttribute("datatype", column.type().votableType());
        if (column.type().votableType().equals("char")) {
            xml.writeAttribute("arraysize", "*");
        }
        switch (column.type()) {
            case RIGHT_ASCENSION -> position("pos.eq.ra");
            case DECLINATION -> position("pos.eq.dec");
            case INSTANT -> xml.writeAttribute("xtype", "timestamp");
            default -> {
                if (!column.unit().isEmpty()) {
                    xml.writeAttribute("unit", column.unit());
                }
            }
        }
    }

    private void position(String ucd) throws XMLStreamException {
        xml.writeAttribute("unit", "deg");
        xml.writeAttribute("ucd", ucd);
    }

    @Override
    public void row(List<?> values) throws IOException {
        try {
            xml.writeStartElement("TR");
            for (Object value : values) {
                xml.writeStartElement("TD");
                xml.writeCharacters(allowed(ColumnType.written(value)));
                xml.writeEndElement();
            }
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** XML has no way to write most control characters. */
    private static String allowed(String text) {
        return text.replaceAll("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "");
    }

    @Override
    public void close() throws IOException {
        try {
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
