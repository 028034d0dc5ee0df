package org.tomtoolkit.targets.stil;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.tomtoolkit.targets.table.UnreadableTableException;

/** Looks through a VOTable before the library reads it: no document types, no entities, no data that lie elsewhere. */
final class VotableGuard {

    private static final int MAX_DEPTH = 60;

    private VotableGuard() {}

    static void check(Path file) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream in = Files.newInputStream(file)) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            boolean first = true;
            int depth = 0;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw new UnreadableTableException("A VOTable with a document type or entities is not read.");
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    element(xml, first);
                    first = false;
                    depth++;
                }
                depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
                if (depth > MAX_DEPTH) {
                    throw new UnreadableTableException("The elements of this VOTable are nested too deeply.");
                }
            }
        } catch (UnreadableTableException e) {
            throw e;
        } catch (XMLStreamException e) {
            throw new UnreadableTableException("The file is not well-formed XML: " + where(e), e);
        } catch (IOException | RuntimeException e) {
            throw new UnreadableTableException("The file is not well-formed XML.", e);
        }
    }

    private static void element(XMLStreamReader xml, boolean first) throws UnreadableTableException {
        String name = xml.getLocalName();
        if (first && !name.equals("VOTABLE")) {
            throw new UnreadableTableException("The file is XML, but no VOTable: it begins with <" + name + ">.");
        }
        if (name.equals("STREAM") && xml.getAttributeValue(null, "href") != null) {
            throw new UnreadableTableException("The data of this VOTable lie elsewhere: save the table with its data.");
        }
    }

    private static String where(XMLStreamException e) {
        return e.getLocation() == null
                ? "it is damaged."
                : "line " + e.getLocation().getLineNumber() + ".";
    }
}
